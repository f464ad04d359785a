"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_crash = require("./crash.js");
const require_matching = require("./matching.js");
const require_limiter = require("./limiter.js");
const require_sql = require("./sql.js");
const require_threads = require("./threads.js");
const require_private_key = require("./private-key.js");
let node_worker_threads = require("node:worker_threads");
let node_net = require("node:net");
let node_timers_promises = require("node:timers/promises");
let node_async_hooks = require("node:async_hooks");
let node_stream = require("node:stream");
let node_dns_promises = require("node:dns/promises");
let node_os = require("node:os");
function readFacts(rows, parameters, options, denied, loadedCutShort, processId = null) {
	const { privileges, database } = rows;
	const login = privileges?.login ?? "";
	const readable = [...privileges?.readsAuthid ? ["pg_authid"] : [], ...privileges?.readsShadow ? ["pg_shadow"] : []];
	const settings = rows.settings === void 0 ? null : settingsOf(rows.settings, login);
	return {
		rows,
		versionText: rows.session?.versionText ?? rows.version?.versionText ?? "",
		serverVersion: parameters.server_version ?? "",
		versionNum: options.versionNum,
		session: {
			...sessionOf(rows, settings, options),
			isPooled: isPooled(rows, processId)
		},
		role: {
			name: privileges?.role ?? "",
			login,
			details: rows.roles?.find(({ name }) => name === login) ?? null,
			canConnect: privileges?.connects ?? false,
			superuser: superuserOf(rows),
			hashes: {
				readable,
				grants: readable.length === 0 ? [] : rows.hashes?.map(grantOf) ?? null
			},
			groupsWithCreate: (rows.groups ?? []).map(({ name }) => name),
			settings: settings?.loader ?? null
		},
		database: {
			name: privileges?.database ?? "",
			canCreate: privileges?.createsOnDatabase ?? false,
			canUseTemporary: privileges?.usesTemporary ?? false,
			owner: database?.owner ?? null,
			encoding: database?.encoding ?? null
		},
		catalogs: {
			information_schema: catalogOf("information_schema", rows, options.versionNum),
			pg_catalog: catalogOf("pg_catalog", rows, options.versionNum)
		},
		schemas: rows.schemas ?? null,
		loaded: loadedOf(rows),
		loadedCutShort,
		denied
	};
}
function actorOf({ privileges, settings = [], actors = [] }) {
	const login = privileges?.login ?? "";
	const setting = settingsOf(settings.filter(({ setting }) => setting === "role=none" || actors.some((actor) => actor.setting === setting)), login).loader.find(({ name }) => name === "role");
	return setting === void 0 || setting.value === "none" || setting.value === login ? null : setting.value;
}
function closedOf(rows) {
	if (isUsable("pg_catalog", rows)) return namesIn("pg_catalog", rows.unreadable ?? []);
	return rows.hidden === void 0 ? null : namesIn("pg_catalog", rows.hidden);
}
function catalogOf(schema, rows, versionNum) {
	const usable = isUsable(schema, rows);
	const relations = usable ? rows.unreadable ?? [] : rows.hidden;
	if (relations === void 0) return {
		usable,
		closed: null
	};
	const named = namesIn(schema, relations);
	const closed = require_limiter.stockRelations(schema, versionNum).filter((name) => named.includes(name));
	return {
		usable,
		closed: schema === "pg_catalog" ? closedByAdmin(closed, rows.opened) : closed
	};
}
function isUsable(schema, { privileges }) {
	return (schema === "pg_catalog" ? privileges?.usesPgCatalog : privileges?.usesInformationSchema) ?? false;
}
function namesIn(schema, relations) {
	return relations.filter((relation) => relation.schema === schema).map(({ name }) => name);
}
function closedByAdmin(closed, opened = []) {
	const names = opened.map(({ relation }) => relation);
	if (names.length === 0) return closed;
	return closed.filter((name) => names.includes(name) || name === "pg_subscription");
}
function isPooled({ initialSession }, processId) {
	const [first] = initialSession ?? [];
	return first === void 0 || processId === null ? null : first.process !== processId;
}
function sessionOf(rows, settings, options) {
	const { session, serverSettings } = rows;
	const isAuditor = options.role !== null;
	const ofLoader = (name) => settings?.loader.find((each) => each.name === name)?.value ?? null;
	const isHidden = (name) => isAuditor && ofLoader(name) === null && (settings === null || settings.auditors.includes(name));
	const effective = (name, inSession, read) => {
		const setting = isAuditor ? ofLoader(name) : null;
		if (setting !== null) return read(setting);
		return isHidden(name) ? null : inSession;
	};
	const limits = require_limiter.timeouts.map((name) => [name, effective(name, session?.[name] ?? null, require_limiter.settingMs)]);
	const tablespace = settings?.loader.find(({ name, value }) => name === "default_tablespace" && (value === "" || rows.tablespaces?.some((each) => each.name === value)));
	const available = require_limiter.timeouts.filter((name) => require_limiter.timeoutSince[name] <= options.versionNum);
	return {
		inRecovery: session?.inRecovery ?? false,
		readOnly: effective(readOnlySetting, session?.readOnly ?? false, isOn) ?? false,
		timeouts: Object.fromEntries(limits),
		defaultTablespace: isAuditor && tablespace !== void 0 ? tablespace.value : isHidden("default_tablespace") ? null : serverSettings?.defaultTablespace ?? null,
		synchronousCommit: effective("synchronous_commit", serverSettings?.synchronousCommit ?? null, (setting) => setting),
		eventTriggers: effective("event_triggers", serverSettings?.eventTriggers ?? null, (setting) => setting),
		hidden: [
			readOnlySetting,
			"default_tablespace",
			"synchronous_commit",
			...available
		].filter(isHidden)
	};
}
const readOnlySetting = "default_transaction_read_only";
function isOn(setting) {
	return /^(on|t|tr|tru|true|y|ye|yes|1)$/i.test(setting);
}
const precedence = [
	"role-in-database",
	"role",
	"database",
	"all-roles"
];
function settingsOf(rows, login) {
	const isLoaders = ({ role }) => role === null || role === login;
	return {
		loader: rows.filter(isLoaders).map(settingOf).sort((one, other) => precedence.indexOf(one.scope) - precedence.indexOf(other.scope)),
		auditors: rows.filter((row) => !isLoaders(row)).map((row) => settingOf(row).name)
	};
}
function settingOf({ inDatabase, role, setting }) {
	const [name = "", ...value] = setting.split("=");
	return {
		scope: role === null ? inDatabase ? "database" : "all-roles" : inDatabase ? "role-in-database" : "role",
		name,
		value: value.join("=")
	};
}
function superuserOf({ roles, demotable }) {
	const superuser = roles?.find(({ isSuperuser }) => isSuperuser);
	if (superuser === void 0) return null;
	return {
		name: superuser.name,
		demotable: demotable?.some(({ name }) => name === superuser.name) ?? false
	};
}
function grantOf({ relation, column, grantee, grantor }) {
	if (relation === null) return {
		kind: "reads-all-data",
		member: grantee ?? "",
		grantor
	};
	const knownRelation = relation === "pg_shadow" ? "pg_shadow" : "pg_authid";
	return {
		kind: "select",
		relation: knownRelation,
		column: column === null ? null : knownRelation === "pg_shadow" ? "passwd" : "rolpassword",
		grantee,
		grantor
	};
}
function loadedOf({ loaded, obstacles = [], policies = [] }) {
	if (loaded === void 0) return null;
	const groups = loaded.filter(({ cause }) => cause !== "other-user");
	const placeOf = ({ schema, owner }) => ({
		schema,
		owner
	});
	const schemas = new Map(groups.filter(({ tables }) => tables > 0).map(({ schema, schemaOwner, usable, canCreate }) => [schema, {
		name: schema,
		owner: schemaOwner,
		usable,
		canCreate
	}]));
	const countOf = (cause) => groups.filter((group) => group.cause === cause).reduce((sum, { tables }) => sum + tables, 0);
	return {
		schemas: [...schemas.values()],
		tables: groups.reduce((sum, { tables }) => sum + tables, 0),
		notWritable: countOf("schema") + countOf("owner") + countOf("write") + (policies[0]?.total ?? 0),
		owners: [...new Set(groups.map(({ owner }) => owner))].sort(),
		notOwned: groups.filter(({ cause }) => cause === "owner").map(placeOf),
		ofOthers: loaded.filter(({ cause }) => cause === "other-user").map(placeOf).sort((one, other) => one.schema < other.schema ? -1 : 1),
		obstacles: obstacles.map((obstacle) => ({
			...obstacle,
			uncovered: policies.filter(({ schema, relation }) => schema === obstacle.schema && relation === obstacle.relation).flatMap(({ commands }) => rowCommands.filter((command) => commands.split(" ").includes(command)))
		}))
	};
}
const rowCommands = [
	"SELECT",
	"INSERT",
	"UPDATE",
	"DELETE"
];
var second_round_exports = require_rolldown_runtime.__exportAll({
	actors: () => actors,
	demotable: () => demotable,
	groups: () => groups,
	hashes: () => hashes,
	hidden: () => hidden,
	initialSession: () => initialSession,
	memberships: () => memberships,
	opened: () => opened
});
const opened = require_limiter.followUp({
	onlyIf: ({ unreadable, privileges }) => (unreadable?.some(({ schema }) => schema === "pg_catalog") ?? false) || privileges?.usesPgCatalog === false,
	since: 90600,
	needs: ["pg_init_privs"],
	calls: [
		"\"current_user\"()",
		"has_any_column_privilege(name, oid, text)",
		"aclexplode(aclitem[])",
		"texteq(text, text)",
		"oideq(oid, oid)",
		"oidlt(oid, oid)",
		"int4eq(int4, int4)"
	],
	columns: { relation: require_limiter.text },
	sql: ({ role }) => `SELECT objoid::regclass FROM pg_init_privs
WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid < 16384
AND (objoid = 'pg_class'::regclass OR NOT has_any_column_privilege(${role}, objoid, 'SELECT'))
AND EXISTS (SELECT 1 FROM aclexplode(initprivs) WHERE grantee = 0 AND privilege_type = 'SELECT');`
});
const groups = require_limiter.followUp({
	onlyIf: ({ privileges }) => privileges?.createsOnDatabase === false,
	needs: ["pg_roles"],
	calls: [
		"\"current_user\"()",
		"current_database()",
		"has_database_privilege(name, text, text)",
		"has_database_privilege(oid, text, text)",
		"pg_has_role(name, oid, text)",
		"text(name)",
		"namene(name, name)",
		"oideq(oid, oid)",
		"int8(int4)"
	],
	columns: { name: require_limiter.text },
	sql: ({ role }) => `SELECT rolname FROM pg_roles
WHERE NOT has_database_privilege(${role}, current_database(), 'CREATE')
AND NOT rolsuper AND rolname <> ${role} AND pg_has_role(${role}, oid, 'MEMBER')
AND has_database_privilege(oid, current_database(), 'CREATE') ORDER BY oid LIMIT 10;`
});
const actors = require_limiter.followUp({
	onlyIf: ({ settings }, { role, actsAs }) => role !== null && actsAs === null && (settings?.some(({ setting }) => setting.startsWith("role=")) ?? false),
	needs: [
		"pg_db_role_setting",
		"pg_database",
		"pg_roles"
	],
	calls: [
		"\"session_user\"()",
		"current_database()",
		"pg_has_role(name, oid, text)",
		"pg_get_userbyid(oid)",
		"unnest(anyarray)",
		"text(name)",
		"textcat(text, text)",
		"texteq(text, text)",
		"nameeq(name, name)",
		"oideq(oid, oid)"
	],
	columns: { setting: require_limiter.text },
	sql: (context) => `SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting, pg_roles AS other
WHERE ${require_limiter.ownSettings(context)}
AND setting = 'role=' || other.rolname::text
AND pg_has_role(${context.login}, other.oid, '${require_limiter.become(context.versionNum)}');`
});
const hashes = require_limiter.followUp({
	onlyIf: ({ privileges }) => privileges?.readsAuthid === true || privileges?.readsShadow === true,
	needs: [
		"pg_class",
		"pg_attribute",
		"pg_auth_members"
	],
	calls: [
		"\"current_user\"()",
		"pg_has_role(name, oid, text)",
		"pg_get_userbyid(oid)",
		"aclexplode(aclitem[])",
		"texteq(text, text)",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"oidne(oid, oid)",
		"int8(int4)"
	],
	columns: {
		relation: require_limiter.nullable(require_limiter.text),
		column: require_limiter.nullable(require_limiter.text),
		grantee: require_limiter.nullable(require_limiter.text),
		grantor: require_limiter.nullable(require_limiter.text)
	},
	sql: ({ role, versionNum }) => {
		const isHash = "relnamespace = 11 AND relname IN ('pg_authid', 'pg_shadow')";
		return `SELECT relname, attname, CASE WHEN grantee <> 0 THEN pg_get_userbyid(grantee) END,
  CASE WHEN grantor <> relowner THEN pg_get_userbyid(grantor) END
FROM (SELECT relname, NULL::name AS attname, relowner, relacl AS acl FROM pg_class WHERE ${isHash}
UNION ALL SELECT relname, attname, relowner, attacl FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE ${isHash} AND attname IN ('rolpassword', 'passwd')) AS granted, aclexplode(acl)
WHERE privilege_type = 'SELECT' AND grantee <> relowner AND (grantee = 0 OR pg_has_role(${role}, grantee, 'USAGE'))
UNION ALL SELECT NULL, NULL, pg_get_userbyid(member), ${grantorOf(versionNum)} FROM pg_auth_members
WHERE roleid = 6181 AND pg_has_role(${role}, member, 'USAGE') LIMIT 100;`;
	}
});
const memberships = require_limiter.followUp({
	onlyIf: ({ powers }) => powers !== void 0 && powers.length > 0,
	needs: ["pg_roles", "pg_auth_members"],
	calls: [
		"\"session_user\"()",
		"pg_has_role(oid, oid, text)",
		(versionNum) => versionNum < 16e4 ? null : "pg_get_userbyid(oid)",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"oidne(oid, oid)",
		"int8(int4)"
	],
	columns: {
		name: require_limiter.text,
		grantor: require_limiter.nullable(require_limiter.text),
		isOnlyPath: require_limiter.boolean
	},
	sql: ({ login, versionNum }) => `SELECT rolname, ${grantorOf(versionNum)},
  NOT EXISTS (SELECT 1 FROM pg_auth_members AS other JOIN pg_roles ON pg_roles.oid = other.roleid
    WHERE other.member = own.member AND other.roleid <> own.roleid AND NOT rolsuper AND pg_has_role(other.roleid, own.roleid, 'MEMBER'))
FROM pg_auth_members AS own JOIN pg_roles ON pg_roles.oid = roleid
WHERE member = (SELECT oid FROM pg_roles WHERE rolname = ${login}) LIMIT 1000;`
});
function grantorOf(versionNum) {
	return versionNum >= 16e4 ? "CASE WHEN grantor <> 10 THEN pg_get_userbyid(grantor) END" : "NULL";
}
const demotable = require_limiter.followUp({
	onlyIf: ({ roles }) => roles?.some(({ isSuperuser }) => isSuperuser) ?? false,
	needs: ["pg_roles", "pg_shdepend"],
	calls: [
		"\"current_user\"()",
		"\"session_user\"()",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"oidne(oid, oid)",
		"chareq(\"char\", \"char\")"
	],
	columns: { name: require_limiter.text },
	sql: ({ role, login }) => `SELECT rolname FROM pg_roles WHERE rolsuper AND oid <> 10 AND rolname IN (${login}, ${role})
AND EXISTS (SELECT 1 FROM pg_roles AS other WHERE other.rolsuper AND other.rolcanlogin AND other.oid <> pg_roles.oid)
AND NOT EXISTS (SELECT 1 FROM pg_shdepend WHERE refclassid = 1260 AND refobjid = pg_roles.oid AND deptype = 'o'
AND classid NOT IN (1247, 1259, 1262, 2615));`
});
const hidden = require_limiter.followUp({
	onlyIf: ({ privileges }) => privileges?.usesInformationSchema === false || privileges?.usesPgCatalog === false,
	needs: ["pg_class", "pg_namespace"],
	calls: [
		"\"current_user\"()",
		"has_schema_privilege(name, oid, text)",
		"has_any_column_privilege(name, oid, text)",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"chareq(\"char\", \"char\")"
	],
	columns: {
		schema: require_limiter.catalogName,
		name: require_limiter.text
	},
	sql: ({ role }) => `SELECT nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v')
AND NOT has_schema_privilege(${role}, relnamespace, 'USAGE') AND NOT has_any_column_privilege(${role}, pg_class.oid, 'SELECT');`
});
const initialSession = require_limiter.followUp({
	onlyIf: ({ session: limits, serverSettings: settings, loaded: groups }) => limits !== void 0 && (limits.readOnly && !limits.inRecovery || require_limiter.timeouts.some((name) => limits[name] !== null && limits[name] > 0 && limits[name] < 6e4) || settings?.defaultTablespace === "pg_global" || (settings?.synchronousStandbyNames ?? "") !== "" || (groups?.some(({ cause }) => cause === "row-security") ?? false)),
	needs: ["pg_settings"],
	calls: [
		"pg_backend_pid()",
		"pg_show_all_settings()",
		"texteq(text, text)",
		(versionNum) => versionNum < 14e4 ? null : "hashtext(text)"
	],
	columns: {
		name: require_limiter.text,
		initial: require_limiter.text,
		current: require_limiter.text,
		process: require_limiter.integer
	},
	sql: () => `SELECT name, reset_val, setting, pg_backend_pid() FROM pg_settings WHERE name IN
  ('default_tablespace', 'default_transaction_read_only', 'row_security', 'synchronous_commit', '${require_limiter.timeouts.join("', '")}');`
});
var server_state_exports = require_rolldown_runtime.__exportAll({
	eventTriggers: () => eventTriggers,
	serverSettings: () => serverSettings,
	tablespaces: () => tablespaces,
	walsenders: () => walsenders$1,
	wraparound: () => wraparound
});
const serverSettings = require_limiter.query({
	needs: [],
	calls: ["current_setting(text)"],
	columns: {
		defaultTablespace: require_limiter.text,
		synchronousCommit: require_limiter.text,
		synchronousStandbyNames: require_limiter.text,
		eventTriggers: require_limiter.text
	},
	rows: "one",
	sql: ({ versionNum }) => `SELECT current_setting('default_tablespace'), current_setting('synchronous_commit'),
  current_setting('synchronous_standby_names'), ${versionNum >= 17e4 ? "current_setting('event_triggers')" : "'on'::text"};`
});
const tablespaces = require_limiter.query({
	needs: ["pg_tablespace", "pg_database"],
	calls: [
		"\"current_user\"()",
		"current_database()",
		"has_tablespace_privilege(name, oid, text)",
		"pg_get_userbyid(oid)",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"int8(int4)"
	],
	columns: {
		name: require_limiter.text,
		owner: require_limiter.text,
		usable: require_limiter.boolean
	},
	sql: ({ role }) => `SELECT spcname, pg_get_userbyid(spcowner), CASE WHEN pg_tablespace.oid = dattablespace THEN 't'::bool
  ELSE has_tablespace_privilege(${role}, pg_tablespace.oid, 'CREATE') END
FROM pg_tablespace, pg_database WHERE datname = current_database() LIMIT 1000;`
});
const fewIds = 4e7;
const wraparound = require_limiter.query({
	needs: ["pg_database"],
	calls: [
		"age(xid)",
		(versionNum) => versionNum < 90500 ? null : "mxid_age(xid)",
		"int4gt(int4, int4)",
		"int8(int4)"
	],
	columns: {
		database: require_limiter.text,
		transactions: require_limiter.integer,
		multixacts: require_limiter.nullable(require_limiter.integer)
	},
	sql: ({ versionNum }) => {
		const multixacts = versionNum >= 90500 ? "mxid_age(datminmxid)" : "NULL::int4";
		const limit = 2 ** 31 - 1 - fewIds;
		return `SELECT datname, age(datfrozenxid), ${multixacts} FROM pg_database
WHERE age(datfrozenxid) > ${limit} OR ${multixacts} > ${limit} ORDER BY age(datfrozenxid) DESC LIMIT 100;`;
	}
});
const tags = "{CREATE SCHEMA,CREATE TABLE,ALTER TABLE,COMMENT}";
const eventTriggers = require_limiter.query({
	needs: [
		"pg_event_trigger",
		"pg_proc",
		"pg_namespace",
		"pg_depend"
	],
	calls: [
		"pg_get_userbyid(oid)",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"chareq(\"char\", \"char\")",
		"arrayoverlap(anyarray, anyarray)",
		"int8(int4)"
	],
	columns: {
		name: require_limiter.text,
		owner: require_limiter.text,
		functionSchema: require_limiter.text,
		functionName: require_limiter.text
	},
	sql: () => `SELECT evtname, pg_get_userbyid(evtowner), nspname, proname FROM pg_event_trigger
JOIN pg_proc ON pg_proc.oid = evtfoid JOIN pg_namespace ON pg_namespace.oid = pronamespace
WHERE evtevent IN ('ddl_command_start', 'ddl_command_end') AND evtenabled IN ('O', 'A')
AND (evttags IS NULL OR evttags && '${tags}'::text[]) AND NOT EXISTS (SELECT 1 FROM pg_depend
  WHERE deptype = 'e' AND (classid = 3466 AND objid = pg_event_trigger.oid OR classid = 1255 AND objid = evtfoid))
ORDER BY evtname LIMIT 100;`
});
const walsenders$1 = require_limiter.followUp({
	onlyIf: ({ serverSettings: settings, session }) => settings !== void 0 && settings.synchronousStandbyNames !== "" && session?.inRecovery === false,
	needs: ["pg_stat_replication"],
	calls: [
		"pg_stat_get_activity(int4)",
		"pg_stat_get_wal_senders()",
		"int4eq(int4, int4)",
		"int8(int4)"
	],
	columns: { applicationName: require_limiter.nullable(require_limiter.text) },
	sql: () => "SELECT application_name FROM pg_stat_replication LIMIT 1000;"
});
function firstQueries(versionNum) {
	const place = ({ name, query: { needs, isOptional } }) => {
		if (isOptional) return 3;
		return name === "session" ? 0 : needs.length === 0 ? 1 : 2;
	};
	return queriesOf({
		...require_limiter.first_round_exports,
		...serverQueries,
		loaded: require_limiter.loaded
	}, versionNum).sort((one, other) => place(one) - place(other));
}
function followUps(rows, options) {
	return queriesOf(secondQueries, options.versionNum).filter(({ query }) => query.onlyIf(rows, options));
}
const { walsenders, ...serverQueries } = server_state_exports;
const secondQueries = {
	...second_round_exports,
	walsenders,
	obstacles: require_limiter.obstacles,
	policies: require_limiter.policies
};
function relationsNeeded(versionNum) {
	const existing = require_limiter.stockRelations("pg_catalog", versionNum);
	return [...new Set(allQueries(versionNum).flatMap(({ query }) => query.needs))].filter((name) => existing.includes(name));
}
function functionsNeeded(versionNum) {
	const signatures = allQueries(versionNum).flatMap(({ query }) => query.calls).flatMap((each) => typeof each === "string" ? each : each(versionNum) ?? []);
	return [...new Set([...signatures, ...calledForMissing])];
}
const calledForMissing = [
	"has_function_privilege(text, text)",
	"has_table_privilege(text, text)",
	"has_schema_privilege(text, text)"
];
function readRows({ columns, rows: count, accepts }, sent, versionNum) {
	if (count === "one" && sent.length !== 1) return null;
	const rows = sent.map((values) => readRow(columns, values));
	if (rows.some((row) => row === null || !accepts(row, versionNum))) return null;
	return count === "one" ? rows[0] : rows;
}
function readRow(columns, sent) {
	const names = Object.keys(columns);
	if (sent.length !== names.length) return null;
	const values = names.map((name, index) => columns[name](sent[index]));
	if (values.includes(void 0)) return null;
	return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
function allQueries(versionNum) {
	return [...firstQueries(versionNum), ...queriesOf(secondQueries, versionNum)];
}
function queriesOf(module, versionNum) {
	const isQuery = (value) => typeof value === "object" && value !== null && "sql" in value;
	return Object.entries(module).flatMap(([name, query]) => isQuery(query) && query.since <= versionNum && versionNum < query.until ? [{
		name,
		query
	}] : []);
}
function probe(client, parameters, { schemas, ...remaining }) {
	const versionNum = versionNumber(parameters.server_version ?? "");
	return gather(client, parameters, {
		...remaining,
		versionNum,
		actsAs: null,
		schemas: schemas.map(require_sql.storedName)
	});
}
function versionNumber(text) {
	const [, major = "0", minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) ?? [];
	if (Number(major) >= 10) return Number(major) * 1e4 + Number(minor);
	return Number(major) * 1e4 + Number(minor) * 100 + Number(patch);
}
async function gather(client, parameters, options) {
	const { queries, message } = firstMessage(options);
	const first = await finishRound(client, queries, options, await require_limiter.send(client, message));
	const firstRows = rowsOf(first, options);
	if (require_limiter.isFailure(firstRows)) return firstRows;
	const rounds = await secondRound(client, first, firstRows, options);
	const rows = rowsOf(rounds, options);
	if (require_limiter.isFailure(rows)) return rows;
	const actsAs = options.role === null || options.actsAs !== null ? null : actorOf(rows);
	if (actsAs !== null) return gather(client, parameters, {
		...options,
		actsAs
	});
	const denied = rounds.refused.size === 0 ? null : await deniedOf(client, options, rows, rounds.refused);
	const isWhole = [...rounds.refused.keys()].every(({ name }) => !essential.includes(name));
	return denied === null || isWhole ? readFacts(rows, parameters, options, denied, cutShort(rounds), processOf(client)) : require_limiter.failure("probe", "database", {
		kind: "denied",
		denied
	});
}
function processOf(client) {
	return client.processID ?? null;
}
const essential = [
	"version",
	"session",
	"privileges",
	"unreadable"
];
async function secondRound(client, first, rows, options) {
	const queries = followUps(rows, options);
	if (queries.length === 0) return first;
	const second = await finishRound(client, queries, options, await sendLater(client, client.getTransactionStatus() === "I" ? "BEGIN;" : "ROLLBACK; BEGIN;", queries, options));
	return {
		queries: [...first.queries, ...queries],
		sent: new Map([...first.sent, ...second.sent]),
		refused: new Map([...first.refused, ...second.refused]),
		cut: new Map([...first.cut, ...second.cut]),
		error: second.error
	};
}
async function finishRound(client, queries, options, first) {
	const round = {
		queries,
		sent: new Map(),
		refused: new Map(),
		cut: new Map(),
		error: null
	};
	let remaining = queries;
	let wasCancelled = false;
	let reply = first;
	for (;;) {
		for (const [index, rows] of reply.rows.slice(0, remaining.length).entries()) round.sent.set(remaining[index].name, rows);
		remaining = remaining.slice(reply.rows.length);
		const { error, isClosed } = reply;
		const [stoppedAt] = remaining;
		if (error === null) return round;
		const mayGoOn = stoppedAt !== void 0 && !isClosed && options.versionNum >= 90300;
		if (mayGoOn && error.code === "42501") {
			round.refused.set(stoppedAt, error);
			remaining = remaining.slice(1);
		} else if (mayGoOn && stoppedAt.query.isOptional) {
			round.cut.set(stoppedAt, error);
			remaining = remaining.slice(1);
			if (remaining.length === 0) return round;
		} else if (mayGoOn && error.code === "57014" && !wasCancelled) wasCancelled = true;
		else return {
			...round,
			error
		};
		reply = await sendLater(client, "ROLLBACK; BEGIN;", remaining, options);
	}
}
async function sendLater(client, begin, queries, options) {
	const message = laterMessage(queries, options);
	if (options.versionNum >= 13e4) return require_limiter.send(client, `${liftTimeLimit(begin, options)}\n${message}`);
	for (let tries = 1; tries <= 5; tries++) {
		const { error } = await require_limiter.send(client, liftTimeLimit(tries === 1 ? begin : "ROLLBACK; BEGIN;", options));
		if (error?.code !== "57014") break;
	}
	return require_limiter.send(client, message);
}
function rowsOf({ queries, sent, refused, cut, error }, { versionNum }) {
	const versionText = (sent.get("session") ?? sent.get("version"))?.[0]?.[0] ?? "";
	if (error !== null) return require_limiter.failure("probe", "database", {
		kind: "ended",
		error,
		versionText
	});
	const results = queries.filter((each) => !refused.has(each) && !cut.has(each)).map(({ name, query }) => {
		const rows = sent.get(name);
		return [name, rows === void 0 ? null : readRows(query, rows, versionNum)];
	});
	if (results.some(([, rows]) => rows === null)) return require_limiter.failure("probe", "database", {
		kind: "nonsense",
		versionText
	});
	return Object.fromEntries(results);
}
function cutShort({ cut }) {
	const [error = null] = cut.values();
	return error;
}
async function deniedOf(client, options, rows, refused) {
	const closed = closedOf(rows);
	const isAuditor = options.role !== null;
	const isExplained = ({ name, query: { needs } }) => !isAuditor && !essential.includes(name) && (closed === null || needs.some((relation) => closed.includes(relation)));
	const [error = null] = [...refused].filter(([each]) => !isExplained(each)).map(([, refusal]) => refusal);
	const { rows: missing } = await require_limiter.send(client, missingPrivileges(options));
	const [functions, relations, schemas, role] = missing.map((names) => names.map(([name]) => name ?? ""));
	if (error === null && (functions ?? []).length === 0) return null;
	const needed = functionsNeeded(options.versionNum);
	return {
		role: role?.[0] ?? null,
		functions: {
			needed,
			missing: functions === void 0 ? null : among(needed, functions)
		},
		relations: isAuditor ? among(relationsNeeded(options.versionNum), relations ?? []) : [],
		schemas: isAuditor ? among(require_limiter.catalogNames, schemas ?? []) : [],
		error
	};
}
function among(ours, named) {
	return ours.filter((name) => named.includes(name));
}
const firstMessages = new Map();
function firstMessage(options) {
	const key = JSON.stringify(options);
	const cached = firstMessages.get(key) ?? newFirstMessage(options);
	firstMessages.set(key, cached);
	return cached;
}
function newFirstMessage(options) {
	const queries = firstQueries(options.versionNum);
	const context = require_limiter.contextOf(options, false);
	const [session = "", ...statements] = queries.map((each) => statement(each, context, options));
	if (options.versionNum < 90300) return {
		queries,
		message: session
	};
	return {
		queries,
		message: [
			"BEGIN;",
			path,
			session,
			noTimeLimit(options),
			settings(options),
			...statements,
			"COMMIT;"
		].join("\n")
	};
}
function liftTimeLimit(begin, options) {
	return `${begin} ${noTimeLimit(options)}`;
}
function laterMessage(queries, options) {
	const context = require_limiter.contextOf(options, true);
	const statements = queries.map((each) => statement(each, context, options));
	return [
		path,
		settings(options),
		...statements,
		"COMMIT;"
	].join("\n");
}
function statement({ query }, context, options) {
	const limit = `SET LOCAL statement_timeout = ${optionalLimitMs(options)}; SAVEPOINT optional;`;
	return query.isOptional ? `${limit}\n${query.sql(context)}` : query.sql(context);
}
function optionalLimitMs({ timeoutMs }) {
	return Math.ceil(timeoutMs / 3);
}
function missingPrivileges(options) {
	const values = (names) => names.map((name) => `('${name}'::text)`).join(", ");
	const missing = (names, privilege) => `SELECT name FROM (VALUES ${values(names)}) AS needed (name) WHERE NOT ${privilege};`;
	return [
		`${liftTimeLimit("ROLLBACK; BEGIN;", options)} ${path} ${settings(options)}`,
		missing(functionsNeeded(options.versionNum), "has_function_privilege(name, 'EXECUTE')"),
		missing(relationsNeeded(options.versionNum), "has_table_privilege(name, 'SELECT')"),
		missing(require_limiter.catalogNames, "has_schema_privilege(name, 'USAGE')"),
		"SELECT \"current_user\"();",
		"COMMIT;"
	].join("\n");
}
const path = "SET LOCAL search_path = pg_catalog, pg_temp;";
function noTimeLimit({ timeoutMs }) {
	return `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`;
}
function settings({ versionNum }) {
	return [
		...require_limiter.timeouts.filter((name) => name !== "statement_timeout" && require_limiter.timeoutSince[name] <= versionNum).map((name) => `SET LOCAL ${name} = 0;`),
		"SET LOCAL exit_on_error = off; SET LOCAL quote_all_identifiers = off;",
		"SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET TRANSACTION READ ONLY;"
	].join(" ");
}
var require_postgres_array = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.parse = function(source, transform) {
		return new ArrayParser(source, transform).parse();
	};
	var ArrayParser = class ArrayParser {
		constructor(source, transform) {
			this.source = source;
			this.transform = transform || identity;
			this.position = 0;
			this.entries = [];
			this.recorded = [];
			this.dimension = 0;
		}
		isEof() {
			return this.position >= this.source.length;
		}
		nextCharacter() {
			var character = this.source[this.position++];
			if (character === "\\") return {
				value: this.source[this.position++],
				escaped: true
			};
			return {
				value: character,
				escaped: false
			};
		}
		record(character) {
			this.recorded.push(character);
		}
		newEntry(includeEmpty) {
			var entry;
			if (this.recorded.length > 0 || includeEmpty) {
				entry = this.recorded.join("");
				if (entry === "NULL" && !includeEmpty) entry = null;
				if (entry !== null) entry = this.transform(entry);
				this.entries.push(entry);
				this.recorded = [];
			}
		}
		consumeDimensions() {
			if (this.source[0] === "[") {
				while (!this.isEof()) if (this.nextCharacter().value === "=") break;
			}
		}
		parse(nested) {
			var character, parser, quote;
			this.consumeDimensions();
			while (!this.isEof()) {
				character = this.nextCharacter();
				if (character.value === "{" && !quote) {
					this.dimension++;
					if (this.dimension > 1) {
						parser = new ArrayParser(this.source.substr(this.position - 1), this.transform);
						this.entries.push(parser.parse(true));
						this.position += parser.position - 2;
					}
				} else if (character.value === "}" && !quote) {
					this.dimension--;
					if (!this.dimension) {
						this.newEntry();
						if (nested) return this.entries;
					}
				} else if (character.value === "\"" && !character.escaped) {
					if (quote) this.newEntry(true);
					quote = !quote;
				} else if (character.value === "," && !quote) this.newEntry();
				else this.record(character.value);
			}
			if (this.dimension !== 0) throw new Error("array dimension not balanced");
			return this.entries;
		}
	};
	function identity(value) {
		return value;
	}
}));
var require_arrayParser = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var array = require_postgres_array();
	module.exports = { create: function(source, transform) {
		return { parse: function() {
			return array.parse(source, transform);
		} };
	} };
}));
var require_postgres_date = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var DATE_TIME = /(\d{1,})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(\.\d{1,})?.*?( BC)?$/;
	var DATE = /^(\d{1,})-(\d{2})-(\d{2})( BC)?$/;
	var TIME_ZONE = /([Z+-])(\d{2})?:?(\d{2})?:?(\d{2})?/;
	var INFINITY = /^-?infinity$/;
	module.exports = function parseDate(isoDate) {
		if (INFINITY.test(isoDate)) return Number(isoDate.replace("i", "I"));
		var matches = DATE_TIME.exec(isoDate);
		if (!matches) return getDate(isoDate) || null;
		var isBC = !!matches[8];
		var year = parseInt(matches[1], 10);
		if (isBC) year = bcYearToNegativeYear(year);
		var month = parseInt(matches[2], 10) - 1;
		var day = matches[3];
		var hour = parseInt(matches[4], 10);
		var minute = parseInt(matches[5], 10);
		var second = parseInt(matches[6], 10);
		var ms = matches[7];
		ms = ms ? 1e3 * parseFloat(ms) : 0;
		var date;
		var offset = timeZoneOffset(isoDate);
		if (offset != null) {
			date = new Date(Date.UTC(year, month, day, hour, minute, second, ms));
			if (is0To99(year)) date.setUTCFullYear(year);
			if (offset !== 0) date.setTime(date.getTime() - offset);
		} else {
			date = new Date(year, month, day, hour, minute, second, ms);
			if (is0To99(year)) date.setFullYear(year);
		}
		return date;
	};
	function getDate(isoDate) {
		var matches = DATE.exec(isoDate);
		if (!matches) return;
		var year = parseInt(matches[1], 10);
		if (!!matches[4]) year = bcYearToNegativeYear(year);
		var month = parseInt(matches[2], 10) - 1;
		var day = matches[3];
		var date = new Date(year, month, day);
		if (is0To99(year)) date.setFullYear(year);
		return date;
	}
	function timeZoneOffset(isoDate) {
		if (isoDate.endsWith("+00")) return 0;
		var zone = TIME_ZONE.exec(isoDate.split(" ")[1]);
		if (!zone) return;
		var type = zone[1];
		if (type === "Z") return 0;
		var sign = type === "-" ? -1 : 1;
		return (parseInt(zone[2], 10) * 3600 + parseInt(zone[3] || 0, 10) * 60 + parseInt(zone[4] || 0, 10)) * sign * 1e3;
	}
	function bcYearToNegativeYear(year) {
		return -(year - 1);
	}
	function is0To99(num) {
		return num >= 0 && num < 100;
	}
}));
var require_mutable = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = extend;
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	function extend(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = arguments[i];
			for (var key in source) if (hasOwnProperty.call(source, key)) target[key] = source[key];
		}
		return target;
	}
}));
var require_postgres_interval = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var extend = require_mutable();
	module.exports = PostgresInterval;
	function PostgresInterval(raw) {
		if (!(this instanceof PostgresInterval)) return new PostgresInterval(raw);
		extend(this, parse(raw));
	}
	var properties = [
		"seconds",
		"minutes",
		"hours",
		"days",
		"months",
		"years"
	];
	PostgresInterval.prototype.toPostgres = function() {
		var filtered = properties.filter(this.hasOwnProperty, this);
		if (this.milliseconds && filtered.indexOf("seconds") < 0) filtered.push("seconds");
		if (filtered.length === 0) return "0";
		return filtered.map(function(property) {
			var value = this[property] || 0;
			if (property === "seconds" && this.milliseconds) value = (value + this.milliseconds / 1e3).toFixed(6).replace(/\.?0+$/, "");
			return value + " " + property;
		}, this).join(" ");
	};
	var propertiesISOEquivalent = {
		years: "Y",
		months: "M",
		days: "D",
		hours: "H",
		minutes: "M",
		seconds: "S"
	};
	var dateProperties = [
		"years",
		"months",
		"days"
	];
	var timeProperties = [
		"hours",
		"minutes",
		"seconds"
	];
	PostgresInterval.prototype.toISOString = PostgresInterval.prototype.toISO = function() {
		var datePart = dateProperties.map(buildProperty, this).join("");
		var timePart = timeProperties.map(buildProperty, this).join("");
		return "P" + datePart + "T" + timePart;
		function buildProperty(property) {
			var value = this[property] || 0;
			if (property === "seconds" && this.milliseconds) value = (value + this.milliseconds / 1e3).toFixed(6).replace(/0+$/, "");
			return value + propertiesISOEquivalent[property];
		}
	};
	var NUMBER = "([+-]?\\d+)";
	var YEAR = NUMBER + "\\s+years?";
	var MONTH = NUMBER + "\\s+mons?";
	var DAY = NUMBER + "\\s+days?";
	var INTERVAL = new RegExp([
		YEAR,
		MONTH,
		DAY,
		"([+-])?([\\d]*):(\\d\\d):(\\d\\d)\\.?(\\d{1,6})?"
	].map(function(regexString) {
		return "(" + regexString + ")?";
	}).join("\\s*"));
	var positions = {
		years: 2,
		months: 4,
		days: 6,
		hours: 9,
		minutes: 10,
		seconds: 11,
		milliseconds: 12
	};
	var negatives = [
		"hours",
		"minutes",
		"seconds",
		"milliseconds"
	];
	function parseMilliseconds(fraction) {
		var microseconds = fraction + "000000".slice(fraction.length);
		return parseInt(microseconds, 10) / 1e3;
	}
	function parse(interval) {
		if (!interval) return {};
		var matches = INTERVAL.exec(interval);
		var isNegative = matches[8] === "-";
		return Object.keys(positions).reduce(function(parsed, property) {
			var value = matches[positions[property]];
			if (!value) return parsed;
			value = property === "milliseconds" ? parseMilliseconds(value) : parseInt(value, 10);
			if (!value) return parsed;
			if (isNegative && ~negatives.indexOf(property)) value *= -1;
			parsed[property] = value;
			return parsed;
		}, {});
	}
}));
var require_postgres_bytea = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var bufferFrom = Buffer.from || Buffer;
	module.exports = function parseBytea(input) {
		if (/^\\x/.test(input)) return bufferFrom(input.substr(2), "hex");
		var output = "";
		var i = 0;
		while (i < input.length) if (input[i] !== "\\") {
			output += input[i];
			++i;
		} else if (/[0-7]{3}/.test(input.substr(i + 1, 3))) {
			output += String.fromCharCode(parseInt(input.substr(i + 1, 3), 8));
			i += 4;
		} else {
			var backslashes = 1;
			while (i + backslashes < input.length && input[i + backslashes] === "\\") backslashes++;
			for (var k = 0; k < Math.floor(backslashes / 2); ++k) output += "\\";
			i += Math.floor(backslashes / 2) * 2;
		}
		return bufferFrom(output, "binary");
	};
}));
var require_textParsers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var array = require_postgres_array();
	var arrayParser = require_arrayParser();
	var parseDate = require_postgres_date();
	var parseInterval = require_postgres_interval();
	var parseByteA = require_postgres_bytea();
	function allowNull(fn) {
		return function nullAllowed(value) {
			if (value === null) return value;
			return fn(value);
		};
	}
	function parseBool(value) {
		if (value === null) return value;
		return value === "TRUE" || value === "t" || value === "true" || value === "y" || value === "yes" || value === "on" || value === "1";
	}
	function parseBoolArray(value) {
		if (!value) return null;
		return array.parse(value, parseBool);
	}
	function parseBaseTenInt(string) {
		return parseInt(string, 10);
	}
	function parseIntegerArray(value) {
		if (!value) return null;
		return array.parse(value, allowNull(parseBaseTenInt));
	}
	function parseBigIntegerArray(value) {
		if (!value) return null;
		return array.parse(value, allowNull(function(entry) {
			return parseBigInteger(entry).trim();
		}));
	}
	var parsePointArray = function(value) {
		if (!value) return null;
		return arrayParser.create(value, function(entry) {
			if (entry !== null) entry = parsePoint(entry);
			return entry;
		}).parse();
	};
	var parseFloatArray = function(value) {
		if (!value) return null;
		return arrayParser.create(value, function(entry) {
			if (entry !== null) entry = parseFloat(entry);
			return entry;
		}).parse();
	};
	var parseStringArray = function(value) {
		if (!value) return null;
		return arrayParser.create(value).parse();
	};
	var parseDateArray = function(value) {
		if (!value) return null;
		return arrayParser.create(value, function(entry) {
			if (entry !== null) entry = parseDate(entry);
			return entry;
		}).parse();
	};
	var parseIntervalArray = function(value) {
		if (!value) return null;
		return arrayParser.create(value, function(entry) {
			if (entry !== null) entry = parseInterval(entry);
			return entry;
		}).parse();
	};
	var parseByteAArray = function(value) {
		if (!value) return null;
		return array.parse(value, allowNull(parseByteA));
	};
	var parseInteger = function(value) {
		return parseInt(value, 10);
	};
	var parseBigInteger = function(value) {
		var valStr = String(value);
		if (/^\d+$/.test(valStr)) return valStr;
		return value;
	};
	var parseJsonArray = function(value) {
		if (!value) return null;
		return array.parse(value, allowNull(JSON.parse));
	};
	var parsePoint = function(value) {
		if (value[0] !== "(") return null;
		value = value.substring(1, value.length - 1).split(",");
		return {
			x: parseFloat(value[0]),
			y: parseFloat(value[1])
		};
	};
	var parseCircle = function(value) {
		if (value[0] !== "<" && value[1] !== "(") return null;
		var point = "(";
		var radius = "";
		var pointParsed = false;
		for (var i = 2; i < value.length - 1; i++) {
			if (!pointParsed) point += value[i];
			if (value[i] === ")") {
				pointParsed = true;
				continue;
			} else if (!pointParsed) continue;
			if (value[i] === ",") continue;
			radius += value[i];
		}
		var result = parsePoint(point);
		result.radius = parseFloat(radius);
		return result;
	};
	var init = function(register) {
		register(20, parseBigInteger);
		register(21, parseInteger);
		register(23, parseInteger);
		register(26, parseInteger);
		register(700, parseFloat);
		register(701, parseFloat);
		register(16, parseBool);
		register(1082, parseDate);
		register(1114, parseDate);
		register(1184, parseDate);
		register(600, parsePoint);
		register(651, parseStringArray);
		register(718, parseCircle);
		register(1e3, parseBoolArray);
		register(1001, parseByteAArray);
		register(1005, parseIntegerArray);
		register(1007, parseIntegerArray);
		register(1028, parseIntegerArray);
		register(1016, parseBigIntegerArray);
		register(1017, parsePointArray);
		register(1021, parseFloatArray);
		register(1022, parseFloatArray);
		register(1231, parseFloatArray);
		register(1014, parseStringArray);
		register(1015, parseStringArray);
		register(1008, parseStringArray);
		register(1009, parseStringArray);
		register(1040, parseStringArray);
		register(1041, parseStringArray);
		register(1115, parseDateArray);
		register(1182, parseDateArray);
		register(1185, parseDateArray);
		register(1186, parseInterval);
		register(1187, parseIntervalArray);
		register(17, parseByteA);
		register(114, JSON.parse.bind(JSON));
		register(3802, JSON.parse.bind(JSON));
		register(199, parseJsonArray);
		register(3807, parseJsonArray);
		register(3907, parseStringArray);
		register(2951, parseStringArray);
		register(791, parseStringArray);
		register(1183, parseStringArray);
		register(1270, parseStringArray);
	};
	module.exports = { init };
}));
var require_pg_int8 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var BASE = 1e6;
	function readInt8(buffer) {
		var high = buffer.readInt32BE(0);
		var low = buffer.readUInt32BE(4);
		var sign = "";
		if (high < 0) {
			high = ~high + (low === 0);
			low = ~low + 1 >>> 0;
			sign = "-";
		}
		var result = "";
		var carry;
		var t;
		var digits;
		var pad;
		var l;
		var i;
		carry = high % BASE;
		high = high / BASE >>> 0;
		t = 4294967296 * carry + low;
		low = t / BASE >>> 0;
		digits = "" + (t - BASE * low);
		if (low === 0 && high === 0) return sign + digits + result;
		pad = "";
		l = 6 - digits.length;
		for (i = 0; i < l; i++) pad += "0";
		result = pad + digits + result;
		carry = high % BASE;
		high = high / BASE >>> 0;
		t = 4294967296 * carry + low;
		low = t / BASE >>> 0;
		digits = "" + (t - BASE * low);
		if (low === 0 && high === 0) return sign + digits + result;
		pad = "";
		l = 6 - digits.length;
		for (i = 0; i < l; i++) pad += "0";
		result = pad + digits + result;
		carry = high % BASE;
		high = high / BASE >>> 0;
		t = 4294967296 * carry + low;
		low = t / BASE >>> 0;
		digits = "" + (t - BASE * low);
		if (low === 0 && high === 0) return sign + digits + result;
		pad = "";
		l = 6 - digits.length;
		for (i = 0; i < l; i++) pad += "0";
		result = pad + digits + result;
		carry = high % BASE;
		t = 4294967296 * carry + low;
		digits = "" + t % BASE;
		return sign + digits + result;
	}
	module.exports = readInt8;
}));
var require_binaryParsers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var parseInt64 = require_pg_int8();
	var parseBits = function(data, bits, offset, invert, callback) {
		offset = offset || 0;
		invert = invert || false;
		callback = callback || function(lastValue, newValue, bits) {
			return lastValue * Math.pow(2, bits) + newValue;
		};
		var offsetBytes = offset >> 3;
		var inv = function(value) {
			if (invert) return ~value & 255;
			return value;
		};
		var mask = 255;
		var firstBits = 8 - offset % 8;
		if (bits < firstBits) {
			mask = 255 << 8 - bits & 255;
			firstBits = bits;
		}
		if (offset) mask = mask >> offset % 8;
		var result = 0;
		if (offset % 8 + bits >= 8) result = callback(0, inv(data[offsetBytes]) & mask, firstBits);
		var bytes = bits + offset >> 3;
		for (var i = offsetBytes + 1; i < bytes; i++) result = callback(result, inv(data[i]), 8);
		var lastBits = (bits + offset) % 8;
		if (lastBits > 0) result = callback(result, inv(data[bytes]) >> 8 - lastBits, lastBits);
		return result;
	};
	var parseFloatFromBits = function(data, precisionBits, exponentBits) {
		var bias = Math.pow(2, exponentBits - 1) - 1;
		var sign = parseBits(data, 1);
		var exponent = parseBits(data, exponentBits, 1);
		if (exponent === 0) return 0;
		var precisionBitsCounter = 1;
		var parsePrecisionBits = function(lastValue, newValue, bits) {
			if (lastValue === 0) lastValue = 1;
			for (var i = 1; i <= bits; i++) {
				precisionBitsCounter /= 2;
				if ((newValue & 1 << bits - i) > 0) lastValue += precisionBitsCounter;
			}
			return lastValue;
		};
		var mantissa = parseBits(data, precisionBits, exponentBits + 1, false, parsePrecisionBits);
		if (exponent == Math.pow(2, exponentBits + 1) - 1) {
			if (mantissa === 0) return sign === 0 ? Infinity : -Infinity;
			return NaN;
		}
		return (sign === 0 ? 1 : -1) * Math.pow(2, exponent - bias) * mantissa;
	};
	var parseInt16 = function(value) {
		if (parseBits(value, 1) == 1) return -1 * (parseBits(value, 15, 1, true) + 1);
		return parseBits(value, 15, 1);
	};
	var parseInt32 = function(value) {
		if (parseBits(value, 1) == 1) return -1 * (parseBits(value, 31, 1, true) + 1);
		return parseBits(value, 31, 1);
	};
	var parseFloat32 = function(value) {
		return parseFloatFromBits(value, 23, 8);
	};
	var parseFloat64 = function(value) {
		return parseFloatFromBits(value, 52, 11);
	};
	var parseNumeric = function(value) {
		var sign = parseBits(value, 16, 32);
		if (sign == 49152) return NaN;
		var weight = Math.pow(1e4, parseBits(value, 16, 16));
		var result = 0;
		var ndigits = parseBits(value, 16);
		for (var i = 0; i < ndigits; i++) {
			result += parseBits(value, 16, 64 + 16 * i) * weight;
			weight /= 1e4;
		}
		var scale = Math.pow(10, parseBits(value, 16, 48));
		return (sign === 0 ? 1 : -1) * Math.round(result * scale) / scale;
	};
	var parseDate = function(isUTC, value) {
		var sign = parseBits(value, 1);
		var rawValue = parseBits(value, 63, 1);
		var result = new Date((sign === 0 ? 1 : -1) * rawValue / 1e3 + 9466848e5);
		if (!isUTC) result.setTime(result.getTime() + result.getTimezoneOffset() * 6e4);
		result.usec = rawValue % 1e3;
		result.getMicroSeconds = function() {
			return this.usec;
		};
		result.setMicroSeconds = function(value) {
			this.usec = value;
		};
		result.getUTCMicroSeconds = function() {
			return this.usec;
		};
		return result;
	};
	var parseArray = function(value) {
		var dim = parseBits(value, 32);
		parseBits(value, 32, 32);
		var elementType = parseBits(value, 32, 64);
		var offset = 96;
		var dims = [];
		for (var i = 0; i < dim; i++) {
			dims[i] = parseBits(value, 32, offset);
			offset += 32;
			offset += 32;
		}
		var parseElement = function(elementType) {
			var length = parseBits(value, 32, offset);
			offset += 32;
			if (length == 4294967295) return null;
			var result;
			if (elementType == 23 || elementType == 20) {
				result = parseBits(value, length * 8, offset);
				offset += length * 8;
				return result;
			} else if (elementType == 25) {
				result = value.toString(this.encoding, offset >> 3, (offset += length << 3) >> 3);
				return result;
			} else console.log("ERROR: ElementType not implemented: " + elementType);
		};
		var parse = function(dimension, elementType) {
			var array = [];
			var i;
			if (dimension.length > 1) {
				var count = dimension.shift();
				for (i = 0; i < count; i++) array[i] = parse(dimension, elementType);
				dimension.unshift(count);
			} else for (i = 0; i < dimension[0]; i++) array[i] = parseElement(elementType);
			return array;
		};
		return parse(dims, elementType);
	};
	var parseText = function(value) {
		return value.toString("utf8");
	};
	var parseBool = function(value) {
		if (value === null) return null;
		return parseBits(value, 8) > 0;
	};
	var init = function(register) {
		register(20, parseInt64);
		register(21, parseInt16);
		register(23, parseInt32);
		register(26, parseInt32);
		register(1700, parseNumeric);
		register(700, parseFloat32);
		register(701, parseFloat64);
		register(16, parseBool);
		register(1114, parseDate.bind(null, false));
		register(1184, parseDate.bind(null, true));
		register(1e3, parseArray);
		register(1007, parseArray);
		register(1016, parseArray);
		register(1008, parseArray);
		register(1009, parseArray);
		register(25, parseText);
	};
	module.exports = { init };
}));
var require_builtins = require_rolldown_runtime.__commonJSMin(((exports, module) => {
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
var require_pg_types = require_rolldown_runtime.__commonJSMin(((exports) => {
	var textParsers = require_textParsers();
	var binaryParsers = require_binaryParsers();
	var arrayParser = require_arrayParser();
	var builtinTypes = require_builtins();
	exports.getTypeParser = getTypeParser;
	exports.setTypeParser = setTypeParser;
	exports.arrayParser = arrayParser;
	exports.builtins = builtinTypes;
	var typeParsers = {
		text: {},
		binary: {}
	};
	function noParse(val) {
		return String(val);
	}
	function getTypeParser(oid, format) {
		format = format || "text";
		if (!typeParsers[format]) return noParse;
		return typeParsers[format][oid] || noParse;
	}
	function setTypeParser(oid, format, parseFn) {
		if (typeof format == "function") {
			parseFn = format;
			format = "text";
		}
		typeParsers[format][oid] = parseFn;
	}
	textParsers.init(function(oid, converter) {
		typeParsers.text[oid] = converter;
	});
	binaryParsers.init(function(oid, converter) {
		typeParsers.binary[oid] = converter;
	});
}));
var require_defaults = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let user;
	try {
		user = process.platform === "win32" ? process.env.USERNAME : process.env.USER;
	} catch {}
	module.exports = {
		host: "localhost",
		user,
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
	const pgTypes = require_pg_types();
	const parseBigInteger = pgTypes.getTypeParser(20, "text");
	const parseBigIntegerArray = pgTypes.getTypeParser(1016, "text");
	module.exports.__defineSetter__("parseInt8", function(val) {
		pgTypes.setTypeParser(20, "text", val ? pgTypes.getTypeParser(23, "text") : parseBigInteger);
		pgTypes.setTypeParser(1016, "text", val ? pgTypes.getTypeParser(1007, "text") : parseBigIntegerArray);
	});
}));
var require_utils$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	const nodeUtils = require("util");
	const { isDate } = require("util/types");
	const invalidDateDeprecationNotice = nodeUtils.deprecate(() => {}, "Sending an invalid date to Postgres is deprecated and will throw an error in the next major version of pg. Ensure any Date object passed as a query parameter is valid.", "PG_INVALID_DATE");
	function escapeElement(elementRepresentation) {
		return "\"" + elementRepresentation.replace(/\\/g, "\\\\").replace(/"/g, "\\\"") + "\"";
	}
	function arrayString(val) {
		let result = "{";
		for (let i = 0; i < val.length; i++) {
			if (i > 0) result += ",";
			let item = val[i];
			if (item == null) result += "NULL";
			else if (Array.isArray(item)) result += arrayString(item);
			else if (ArrayBuffer.isView(item)) {
				if (!(item instanceof Buffer)) item = Buffer.from(item.buffer, item.byteOffset, item.byteLength);
				result += "\\\\x" + item.toString("hex");
			} else result += escapeElement(prepareValue(item));
		}
		result += "}";
		return result;
	}
	const prepareValue = function(val, seen) {
		if (val == null) return null;
		if (typeof val === "object") {
			if (val instanceof Buffer) return val;
			if (ArrayBuffer.isView(val)) return Buffer.from(val.buffer, val.byteOffset, val.byteLength);
			if (isDate(val)) {
				if (isNaN(val.getTime())) invalidDateDeprecationNotice();
				if (defaults.parseInputDatesAsUTC) return dateToStringUTC(val);
				else return dateToString(val);
			}
			if (Array.isArray(val)) return arrayString(val);
			return prepareObject(val, seen);
		}
		return val.toString();
	};
	function prepareObject(val, seen) {
		if (val && typeof val.toPostgres === "function") {
			seen = seen || [];
			if (seen.indexOf(val) !== -1) throw new Error("circular reference detected while preparing \"" + val + "\" for query");
			seen.push(val);
			return prepareValue(val.toPostgres(prepareValue), seen);
		}
		return JSON.stringify(val);
	}
	function dateToString(date) {
		let offset = -date.getTimezoneOffset();
		let year = date.getFullYear();
		const isBCYear = year < 1;
		if (isBCYear) year = Math.abs(year) + 1;
		let ret = String(year).padStart(4, "0") + "-" + String(date.getMonth() + 1).padStart(2, "0") + "-" + String(date.getDate()).padStart(2, "0") + "T" + String(date.getHours()).padStart(2, "0") + ":" + String(date.getMinutes()).padStart(2, "0") + ":" + String(date.getSeconds()).padStart(2, "0") + "." + String(date.getMilliseconds()).padStart(3, "0");
		if (offset < 0) {
			ret += "-";
			offset *= -1;
		} else ret += "+";
		ret += String(Math.floor(offset / 60)).padStart(2, "0") + ":" + String(offset % 60).padStart(2, "0");
		if (isBCYear) ret += " BC";
		return ret;
	}
	function dateToStringUTC(date) {
		let year = date.getUTCFullYear();
		const isBCYear = year < 1;
		if (isBCYear) year = Math.abs(year) + 1;
		let ret = String(year).padStart(4, "0") + "-" + String(date.getUTCMonth() + 1).padStart(2, "0") + "-" + String(date.getUTCDate()).padStart(2, "0") + "T" + String(date.getUTCHours()).padStart(2, "0") + ":" + String(date.getUTCMinutes()).padStart(2, "0") + ":" + String(date.getUTCSeconds()).padStart(2, "0") + "." + String(date.getUTCMilliseconds()).padStart(3, "0");
		ret += "+00:00";
		if (isBCYear) ret += " BC";
		return ret;
	}
	function normalizeQueryConfig(config, values, callback) {
		config = typeof config === "string" ? { text: config } : cloneQueryConfig(config);
		if (values) {
			if (typeof values === "function") config.callback = values;
			else config.values = values;
		}
		if (callback) config.callback = callback;
		return config;
	}
	function cloneQueryConfig(config) {
		if (config == null) return config;
		return Object.defineProperties(Object.create(Object.getPrototypeOf(config)), Object.getOwnPropertyDescriptors(config));
	}
	const escapeIdentifier = function(str) {
		return "\"" + str.replace(/"/g, "\"\"") + "\"";
	};
	const escapeLiteral = function(str) {
		let hasBackslash = false;
		let escaped = "'";
		if (str == null) return "''";
		if (typeof str !== "string") return "''";
		for (let i = 0; i < str.length; i++) {
			const c = str[i];
			if (c === "'") escaped += c + c;
			else if (c === "\\") {
				escaped += c + c;
				hasBackslash = true;
			} else escaped += c;
		}
		escaped += "'";
		if (hasBackslash === true) escaped = " E" + escaped;
		return escaped;
	};
	module.exports = {
		prepareValue: function prepareValueWrapper(value) {
			return prepareValue(value);
		},
		normalizeQueryConfig,
		escapeIdentifier,
		escapeLiteral
	};
}));
var require_utils = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const nodeCrypto = require("crypto");
	module.exports = {
		postgresMd5PasswordHash,
		randomBytes,
		deriveKey,
		sha256,
		hashByName,
		hmacSha256,
		md5
	};
	const webCrypto = nodeCrypto.webcrypto || globalThis.crypto;
	const subtleCrypto = webCrypto.subtle;
	const textEncoder = new TextEncoder();
	function randomBytes(length) {
		return webCrypto.getRandomValues(Buffer.alloc(length));
	}
	async function md5(string) {
		try {
			return nodeCrypto.createHash("md5").update(string, "utf-8").digest("hex");
		} catch (e) {
			const data = typeof string === "string" ? textEncoder.encode(string) : string;
			const hash = await subtleCrypto.digest("MD5", data);
			return Array.from(new Uint8Array(hash)).map((b) => b.toString(16).padStart(2, "0")).join("");
		}
	}
	async function postgresMd5PasswordHash(user, password, salt) {
		const inner = await md5(password + user);
		return "md5" + await md5(Buffer.concat([Buffer.from(inner), salt]));
	}
	async function sha256(text) {
		return await subtleCrypto.digest("SHA-256", text);
	}
	async function hashByName(hashName, text) {
		return await subtleCrypto.digest(hashName, text);
	}
	async function hmacSha256(keyBuffer, msg) {
		const key = await subtleCrypto.importKey("raw", keyBuffer, {
			name: "HMAC",
			hash: "SHA-256"
		}, false, ["sign"]);
		return await subtleCrypto.sign("HMAC", key, textEncoder.encode(msg));
	}
	async function deriveKey(password, salt, iterations) {
		const key = await subtleCrypto.importKey("raw", textEncoder.encode(password), "PBKDF2", false, ["deriveBits"]);
		const params = {
			name: "PBKDF2",
			hash: "SHA-256",
			salt,
			iterations
		};
		return await subtleCrypto.deriveBits(params, key, 256, ["deriveBits"]);
	}
}));
var require_cert_signatures = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function x509Error(msg, cert) {
		return new Error("SASL channel binding: " + msg + " when parsing public certificate " + cert.toString("base64"));
	}
	function readASN1Length(data, index) {
		let length = data[index++];
		if (length < 128) return {
			length,
			index
		};
		const lengthBytes = length & 127;
		if (lengthBytes > 4) throw x509Error("bad length", data);
		length = 0;
		for (let i = 0; i < lengthBytes; i++) length = length << 8 | data[index++];
		return {
			length,
			index
		};
	}
	function readASN1OID(data, index) {
		if (data[index++] !== 6) throw x509Error("non-OID data", data);
		const { length: OIDLength, index: indexAfterOIDLength } = readASN1Length(data, index);
		index = indexAfterOIDLength;
		const lastIndex = index + OIDLength;
		const byte1 = data[index++];
		let oid = (byte1 / 40 >> 0) + "." + byte1 % 40;
		while (index < lastIndex) {
			let value = 0;
			while (index < lastIndex) {
				const nextByte = data[index++];
				value = value << 7 | nextByte & 127;
				if (nextByte < 128) break;
			}
			oid += "." + value;
		}
		return {
			oid,
			index
		};
	}
	function expectASN1Seq(data, index) {
		if (data[index++] !== 48) throw x509Error("non-sequence data", data);
		return readASN1Length(data, index);
	}
	function signatureAlgorithmHashFromCertificate(data, index) {
		if (index === void 0) index = 0;
		index = expectASN1Seq(data, index).index;
		const { length: certInfoLength, index: indexAfterCertInfoLength } = expectASN1Seq(data, index);
		index = indexAfterCertInfoLength + certInfoLength;
		index = expectASN1Seq(data, index).index;
		const { oid, index: indexAfterOID } = readASN1OID(data, index);
		switch (oid) {
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
				index = indexAfterOID;
				index = expectASN1Seq(data, index).index;
				if (data[index++] !== 160) throw x509Error("non-tag data", data);
				index = readASN1Length(data, index).index;
				index = expectASN1Seq(data, index).index;
				const { oid: hashOID } = readASN1OID(data, index);
				switch (hashOID) {
					case "1.2.840.113549.2.5": return "MD5";
					case "1.3.14.3.2.26": return "SHA-1";
					case "2.16.840.1.101.3.4.2.1": return "SHA-256";
					case "2.16.840.1.101.3.4.2.2": return "SHA-384";
					case "2.16.840.1.101.3.4.2.3": return "SHA-512";
				}
				throw x509Error("unknown hash OID " + hashOID, data);
			}
			case "1.3.101.110":
			case "1.3.101.112": return "SHA-512";
			case "1.3.101.111":
			case "1.3.101.113": throw x509Error("Ed448 certificate channel binding is not currently supported by Postgres");
		}
		throw x509Error("unknown OID " + oid, data);
	}
	module.exports = { signatureAlgorithmHashFromCertificate };
}));
var require_sasl = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const crypto = require_utils();
	const { signatureAlgorithmHashFromCertificate } = require_cert_signatures();
	function saslprep(password) {
		return password.replace(/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/g, " ").replace(/[\u00AD\u034F\u1806\u180B\u180C\u180D\u200C\u200D\u2060\uFE00-\uFE0F\uFEFF]/g, "").normalize("NFKC");
	}
	const DEFAULT_MAX_SCRAM_ITERATIONS = 1e5;
	function startSession(mechanisms, stream, scramMaxIterations = DEFAULT_MAX_SCRAM_ITERATIONS) {
		const candidates = ["SCRAM-SHA-256"];
		if (stream) candidates.unshift("SCRAM-SHA-256-PLUS");
		const mechanism = candidates.find((candidate) => mechanisms.includes(candidate));
		if (!mechanism) throw new Error("SASL: Only mechanism(s) " + candidates.join(" and ") + " are supported");
		if (mechanism === "SCRAM-SHA-256-PLUS" && typeof stream.getPeerCertificate !== "function") throw new Error("SASL: Mechanism SCRAM-SHA-256-PLUS requires a certificate");
		const clientNonce = crypto.randomBytes(18).toString("base64");
		return {
			mechanism,
			clientNonce,
			response: (mechanism === "SCRAM-SHA-256-PLUS" ? "p=tls-server-end-point" : stream ? "y" : "n") + ",,n=*,r=" + clientNonce,
			message: "SASLInitialResponse",
			scramMaxIterations
		};
	}
	async function continueSession(session, password, serverData, stream) {
		if (session.message !== "SASLInitialResponse") throw new Error("SASL: Last message was not SASLInitialResponse");
		if (typeof password !== "string") throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");
		if (password === "") throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string");
		if (typeof serverData !== "string") throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: serverData must be a string");
		const sv = parseServerFirstMessage(serverData);
		if (!sv.nonce.startsWith(session.clientNonce)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce does not start with client nonce");
		else if (sv.nonce.length === session.clientNonce.length) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce is too short");
		const scramMaxIterations = typeof session.scramMaxIterations === "number" ? session.scramMaxIterations : DEFAULT_MAX_SCRAM_ITERATIONS;
		if (scramMaxIterations !== 0 && sv.iteration > scramMaxIterations) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration count " + sv.iteration + " exceeds scramMaxIterations of " + scramMaxIterations);
		const clientFirstMessageBare = "n=*,r=" + session.clientNonce;
		const serverFirstMessage = "r=" + sv.nonce + ",s=" + sv.salt + ",i=" + sv.iteration;
		let channelBinding = stream ? "eSws" : "biws";
		if (session.mechanism === "SCRAM-SHA-256-PLUS") {
			const peerCert = stream.getPeerCertificate().raw;
			let hashName = signatureAlgorithmHashFromCertificate(peerCert);
			if (hashName === "MD5" || hashName === "SHA-1") hashName = "SHA-256";
			const certHash = await crypto.hashByName(hashName, peerCert);
			channelBinding = Buffer.concat([Buffer.from("p=tls-server-end-point,,"), Buffer.from(certHash)]).toString("base64");
		}
		const clientFinalMessageWithoutProof = "c=" + channelBinding + ",r=" + sv.nonce;
		const authMessage = clientFirstMessageBare + "," + serverFirstMessage + "," + clientFinalMessageWithoutProof;
		const saltBytes = Buffer.from(sv.salt, "base64");
		const saltedPassword = await crypto.deriveKey(saslprep(password), saltBytes, sv.iteration);
		const clientKey = await crypto.hmacSha256(saltedPassword, "Client Key");
		const storedKey = await crypto.sha256(clientKey);
		const clientSignature = await crypto.hmacSha256(storedKey, authMessage);
		const clientProof = xorBuffers(Buffer.from(clientKey), Buffer.from(clientSignature)).toString("base64");
		const serverKey = await crypto.hmacSha256(saltedPassword, "Server Key");
		const serverSignatureBytes = await crypto.hmacSha256(serverKey, authMessage);
		session.message = "SASLResponse";
		session.serverSignature = Buffer.from(serverSignatureBytes).toString("base64");
		session.response = clientFinalMessageWithoutProof + ",p=" + clientProof;
	}
	function finalizeSession(session, serverData) {
		if (session.message !== "SASLResponse") throw new Error("SASL: Last message was not SASLResponse");
		if (typeof serverData !== "string") throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: serverData must be a string");
		const { serverSignature } = parseServerFinalMessage(serverData);
		if (serverSignature !== session.serverSignature) throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature does not match");
	}
	function isPrintableChars(text) {
		if (typeof text !== "string") throw new TypeError("SASL: text must be a string");
		return text.split("").map((_, i) => text.charCodeAt(i)).every((c) => c >= 33 && c <= 43 || c >= 45 && c <= 126);
	}
	function isBase64(text) {
		return /^(?:[a-zA-Z0-9+/]{4})*(?:[a-zA-Z0-9+/]{2}==|[a-zA-Z0-9+/]{3}=)?$/.test(text);
	}
	function parseAttributePairs(text) {
		if (typeof text !== "string") throw new TypeError("SASL: attribute pairs text must be a string");
		return new Map(text.split(",").map((attrValue) => {
			if (!/^.=/.test(attrValue)) throw new Error("SASL: Invalid attribute pair entry");
			return [attrValue[0], attrValue.substring(2)];
		}));
	}
	function parseServerFirstMessage(data) {
		const attrPairs = parseAttributePairs(data);
		const nonce = attrPairs.get("r");
		if (!nonce) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce missing");
		else if (!isPrintableChars(nonce)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce must only contain printable characters");
		const salt = attrPairs.get("s");
		if (!salt) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt missing");
		else if (!isBase64(salt)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt must be base64");
		const iterationText = attrPairs.get("i");
		if (!iterationText) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration missing");
		else if (!/^[1-9][0-9]*$/.test(iterationText)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: invalid iteration count");
		return {
			nonce,
			salt,
			iteration: parseInt(iterationText, 10)
		};
	}
	function parseServerFinalMessage(serverData) {
		const attrPairs = parseAttributePairs(serverData);
		const error = attrPairs.get("e");
		const serverSignature = attrPairs.get("v");
		if (error) throw new Error(`SASL: SCRAM-SERVER-FINAL-MESSAGE: server returned error: "${error}"`);
		if (!serverSignature) throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature is missing");
		else if (!isBase64(serverSignature)) throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature must be base64");
		return { serverSignature };
	}
	function xorBuffers(a, b) {
		if (!Buffer.isBuffer(a)) throw new TypeError("first argument must be a Buffer");
		if (!Buffer.isBuffer(b)) throw new TypeError("second argument must be a Buffer");
		if (a.length !== b.length) throw new Error("Buffer lengths must match");
		if (a.length === 0) throw new Error("Buffers cannot be empty");
		return Buffer.from(a.map((_, i) => a[i] ^ b[i]));
	}
	module.exports = {
		startSession,
		continueSession,
		finalizeSession,
		DEFAULT_MAX_SCRAM_ITERATIONS
	};
}));
var require_type_overrides = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const types = require_pg_types();
	function TypeOverrides(userTypes) {
		this._types = userTypes || types;
		this.text = {};
		this.binary = {};
	}
	TypeOverrides.prototype.getOverrides = function(format) {
		switch (format) {
			case "text": return this.text;
			case "binary": return this.binary;
			default: return {};
		}
	};
	TypeOverrides.prototype.setTypeParser = function(oid, format, parseFn) {
		if (typeof format === "function") {
			parseFn = format;
			format = "text";
		}
		this.getOverrides(format)[oid] = parseFn;
	};
	TypeOverrides.prototype.getTypeParser = function(oid, format) {
		format = format || "text";
		return this.getOverrides(format)[oid] || this._types.getTypeParser(oid, format);
	};
	module.exports = TypeOverrides;
}));
var require_pg_connection_string = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function parse(str, options = {}) {
		if (str.charAt(0) === "/") {
			const config = str.split(" ");
			return {
				host: config[0],
				database: config[1]
			};
		}
		const config = Object.create(null);
		let result;
		let dummyHost = false;
		if (/ |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(str)) str = encodeURI(str).replace(/%25(\d\d)/g, "%$1");
		try {
			try {
				result = new URL(str, "postgres://base");
			} catch (e) {
				result = new URL(str.replace("@/", "@___DUMMY___/"), "postgres://base");
				dummyHost = true;
			}
		} catch (err) {
			err.input && (err.input = "*****REDACTED*****");
			throw err;
		}
		for (const entry of result.searchParams.entries()) config[entry[0]] = entry[1];
		config.user = config.user || decodeURIComponent(result.username);
		config.password = config.password || decodeURIComponent(result.password);
		if (result.protocol == "socket:") {
			config.host = decodeURI(result.pathname);
			config.database = result.searchParams.get("db");
			config.client_encoding = result.searchParams.get("encoding");
			return config;
		}
		const hostname = (dummyHost ? "" : result.hostname).replace(/^\[(.+)\]$/, "$1");
		if (!config.host) config.host = decodeURIComponent(hostname);
		else if (hostname && /^%2f/i.test(hostname)) result.pathname = hostname + result.pathname;
		if (!config.port) config.port = result.port;
		const pathname = result.pathname.slice(1) || null;
		config.database = pathname ? decodeURI(pathname) : null;
		if (config.ssl === "true" || config.ssl === "1") config.ssl = true;
		if (config.ssl === "0") config.ssl = false;
		if (config.sslcert || config.sslkey || config.sslrootcert || config.sslmode) config.ssl = {};
		if (config.sslnegotiation === "direct" && config.ssl === void 0) config.ssl = true;
		const fs = config.sslcert || config.sslkey || config.sslrootcert ? require("fs") : null;
		if (config.sslcert) config.ssl.cert = fs.readFileSync(config.sslcert).toString();
		if (config.sslkey) config.ssl.key = fs.readFileSync(config.sslkey).toString();
		if (config.sslrootcert) config.ssl.ca = fs.readFileSync(config.sslrootcert).toString();
		if (options.useLibpqCompat && config.uselibpqcompat) throw new Error("Both useLibpqCompat and uselibpqcompat are set. Please use only one of them.");
		if (config.uselibpqcompat === "true" || options.useLibpqCompat) switch (config.sslmode) {
			case "disable":
				config.ssl = false;
				break;
			case "prefer":
				config.ssl.rejectUnauthorized = false;
				break;
			case "require":
				if (config.sslrootcert) config.ssl.checkServerIdentity = function() {};
				else config.ssl.rejectUnauthorized = false;
				break;
			case "verify-ca":
				if (!config.ssl.ca) throw new Error("SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert. If a public CA is used, verify-ca allows connections to a server that somebody else may have registered with the CA, making you vulnerable to Man-in-the-Middle attacks. Either specify a custom CA certificate with sslrootcert parameter or use sslmode=verify-full for proper security.");
				config.ssl.checkServerIdentity = function() {};
		}
		else switch (config.sslmode) {
			case "disable":
				config.ssl = false;
				break;
			case "prefer":
			case "require":
			case "verify-ca":
			case "verify-full":
				if (config.sslmode !== "verify-full") deprecatedSslModeWarning(config.sslmode);
				break;
			case "no-verify": config.ssl.rejectUnauthorized = false;
		}
		return config;
	}
	function toConnectionOptions(sslConfig) {
		return Object.entries(sslConfig).reduce((c, [key, value]) => {
			if (value !== void 0 && value !== null) c[key] = value;
			return c;
		}, Object.create(null));
	}
	function toClientConfig(config) {
		return Object.entries(config).reduce((c, [key, value]) => {
			if (key === "ssl") {
				const sslConfig = value;
				if (typeof sslConfig === "boolean") c[key] = sslConfig;
				if (typeof sslConfig === "object") c[key] = toConnectionOptions(sslConfig);
			} else if (value !== void 0 && value !== null) {
				if (key === "port") {
					if (value !== "") {
						const v = parseInt(value, 10);
						if (isNaN(v)) throw new Error(`Invalid ${key}: ${value}`);
						c[key] = v;
					}
				} else c[key] = value;
			}
			return c;
		}, Object.create(null));
	}
	function parseIntoClientConfig(str) {
		return toClientConfig(parse(str));
	}
	function deprecatedSslModeWarning(sslmode) {
		if (!deprecatedSslModeWarning.warned && typeof process !== "undefined" && process.emitWarning) {
			deprecatedSslModeWarning.warned = true;
			process.emitWarning(`SECURITY WARNING: The SSL modes 'prefer', 'require', and 'verify-ca' are treated as aliases for 'verify-full'.
In the next major version (pg-connection-string v3.0.0 and pg v9.0.0), these modes will adopt standard libpq semantics, which have weaker security guarantees.

To prepare for this change:
- If you want the current behavior, explicitly use 'sslmode=verify-full'
- If you want libpq compatibility now, use 'uselibpqcompat=true&sslmode=${sslmode}'

See https://www.postgresql.org/docs/current/libpq-ssl.html for libpq SSL mode definitions.`);
		}
	}
	module.exports = parse;
	parse.parse = parse;
	parse.toClientConfig = toClientConfig;
	parse.parseIntoClientConfig = parseIntoClientConfig;
}));
var require_connection_parameters = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const dns = require("dns");
	const defaults = require_defaults();
	const parse = require_pg_connection_string().parse;
	const val = function(key, config, envVar) {
		if (config[key]) return config[key];
		if (envVar === void 0) envVar = process.env["PG" + key.toUpperCase()];
		else if (envVar === false) {} else envVar = process.env[envVar];
		return envVar || defaults[key];
	};
	const readSSLConfigFromEnvironment = function() {
		switch (process.env.PGSSLMODE) {
			case "disable": return false;
			case "prefer":
			case "require":
			case "verify-ca":
			case "verify-full": return true;
			case "no-verify": return { rejectUnauthorized: false };
		}
		return defaults.ssl;
	};
	const quoteParamValue = function(value) {
		return "'" + ("" + value).replace(/\\/g, "\\\\").replace(/'/g, "\\'") + "'";
	};
	const add = function(params, config, paramName) {
		const value = config[paramName];
		if (value !== void 0 && value !== null) params.push(paramName + "=" + quoteParamValue(value));
	};
	var ConnectionParameters = class {
		constructor(config) {
			config = typeof config === "string" ? parse(config) : config || {};
			if (config.connectionString) config = Object.assign({}, config, parse(config.connectionString));
			this.user = val("user", config);
			this.database = val("database", config);
			if (this.database === void 0) this.database = this.user;
			this.port = parseInt(val("port", config), 10);
			this.host = val("host", config);
			Object.defineProperty(this, "password", {
				configurable: true,
				enumerable: false,
				writable: true,
				value: val("password", config)
			});
			this.binary = val("binary", config);
			this.options = val("options", config);
			this.ssl = typeof config.ssl === "undefined" ? readSSLConfigFromEnvironment() : config.ssl;
			if (typeof this.ssl === "string") {
				if (this.ssl === "true") this.ssl = true;
			}
			if (this.ssl === "no-verify") this.ssl = { rejectUnauthorized: false };
			if (this.ssl && this.ssl.key) Object.defineProperty(this.ssl, "key", { enumerable: false });
			this.sslnegotiation = val("sslnegotiation", config, "PGSSLNEGOTIATION");
			if (this.sslnegotiation !== void 0 && this.sslnegotiation !== "postgres" && this.sslnegotiation !== "direct") throw new Error(`Invalid sslnegotiation value: "${this.sslnegotiation}". Valid values are "postgres" and "direct".`);
			if (this.sslnegotiation === "direct" && !this.ssl) throw new Error("sslnegotiation=direct requires SSL to be enabled");
			this.client_encoding = val("client_encoding", config);
			this.replication = val("replication", config);
			this.isDomainSocket = !(this.host || "").indexOf("/");
			this.application_name = val("application_name", config, "PGAPPNAME");
			this.fallback_application_name = val("fallback_application_name", config, false);
			this.statement_timeout = val("statement_timeout", config, false);
			this.lock_timeout = val("lock_timeout", config, false);
			this.idle_in_transaction_session_timeout = val("idle_in_transaction_session_timeout", config, false);
			this.query_timeout = val("query_timeout", config, false);
			if (config.connectionTimeoutMillis === void 0) this.connect_timeout = process.env.PGCONNECT_TIMEOUT || 0;
			else this.connect_timeout = Math.floor(config.connectionTimeoutMillis / 1e3);
			if (config.keepAlive === false) this.keepalives = 0;
			else if (config.keepAlive === true) this.keepalives = 1;
			if (typeof config.keepAliveInitialDelayMillis === "number") this.keepalives_idle = Math.floor(config.keepAliveInitialDelayMillis / 1e3);
		}
		getLibpqConnectionString(cb) {
			const params = [];
			add(params, this, "user");
			add(params, this, "password");
			add(params, this, "port");
			add(params, this, "application_name");
			add(params, this, "fallback_application_name");
			add(params, this, "connect_timeout");
			add(params, this, "options");
			const ssl = typeof this.ssl === "object" ? this.ssl : this.ssl ? { sslmode: this.ssl } : {};
			add(params, ssl, "sslmode");
			add(params, ssl, "sslca");
			add(params, ssl, "sslkey");
			add(params, ssl, "sslcert");
			add(params, ssl, "sslrootcert");
			add(params, this, "sslnegotiation");
			if (this.database) params.push("dbname=" + quoteParamValue(this.database));
			if (this.replication) params.push("replication=" + quoteParamValue(this.replication));
			if (this.host) params.push("host=" + quoteParamValue(this.host));
			if (this.isDomainSocket) return cb(null, params.join(" "));
			if (this.client_encoding) params.push("client_encoding=" + quoteParamValue(this.client_encoding));
			dns.lookup(this.host, function(err, address) {
				if (err) return cb(err, null);
				params.push("hostaddr=" + quoteParamValue(address));
				return cb(null, params.join(" "));
			});
		}
	};
	module.exports = ConnectionParameters;
}));
var require_result = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const types = require_pg_types();
	const matchRegexp = /^([A-Za-z]+)(?: (\d+))?(?: (\d+))?/;
	var Result = class {
		constructor(rowMode, types) {
			this.command = null;
			this.rowCount = null;
			this.oid = null;
			this.rows = [];
			this.fields = [];
			this._parsers = void 0;
			this._types = types;
			this.RowCtor = null;
			this.rowAsArray = rowMode === "array";
			if (this.rowAsArray) this.parseRow = this._parseRowAsArray;
			this._prebuiltEmptyResultObject = null;
		}
		addCommandComplete(msg) {
			let match;
			if (msg.text) match = matchRegexp.exec(msg.text);
			else match = matchRegexp.exec(msg.command);
			if (match) {
				this.command = match[1];
				if (match[3]) {
					this.oid = parseInt(match[2], 10);
					this.rowCount = parseInt(match[3], 10);
				} else if (match[2]) this.rowCount = parseInt(match[2], 10);
			}
		}
		_parseRowAsArray(rowData) {
			const row = new Array(rowData.length);
			for (let i = 0, len = rowData.length; i < len; i++) {
				const rawValue = rowData[i];
				if (rawValue !== null) row[i] = this._parsers[i](rawValue);
				else row[i] = null;
			}
			return row;
		}
		parseRow(rowData) {
			const row = { ...this._prebuiltEmptyResultObject };
			for (let i = 0, len = rowData.length; i < len; i++) {
				const rawValue = rowData[i];
				const field = this.fields[i].name;
				if (rawValue !== null) {
					const v = this.fields[i].format === "binary" ? Buffer.from(rawValue) : rawValue;
					row[field] = this._parsers[i](v);
				} else row[field] = null;
			}
			return row;
		}
		addRow(row) {
			this.rows.push(row);
		}
		addFields(fieldDescriptions) {
			this.fields = fieldDescriptions;
			if (this.fields.length) this._parsers = new Array(fieldDescriptions.length);
			const row = Object.create(null);
			for (let i = 0; i < fieldDescriptions.length; i++) {
				const desc = fieldDescriptions[i];
				row[desc.name] = null;
				if (this._types) this._parsers[i] = this._types.getTypeParser(desc.dataTypeID, desc.format || "text");
				else this._parsers[i] = types.getTypeParser(desc.dataTypeID, desc.format || "text");
			}
			this._prebuiltEmptyResultObject = { ...row };
		}
	};
	module.exports = Result;
}));
var require_query = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { EventEmitter } = require("events");
	const Result = require_result();
	const utils = require_utils$1();
	var Query = class extends EventEmitter {
		constructor(config, values, callback) {
			super();
			config = utils.normalizeQueryConfig(config, values, callback);
			this.text = config.text;
			this.values = config.values;
			this.rows = config.rows;
			this.types = config.types;
			this.name = config.name;
			this.queryMode = config.queryMode;
			this.binary = config.binary;
			this.portal = config.portal || "";
			this.callback = config.callback;
			this._rowMode = config.rowMode;
			if (process.domain && config.callback) this.callback = process.domain.bind(config.callback);
			this._result = new Result(this._rowMode, this.types);
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
				this._result = new Result(this._rowMode, this._result._types);
				this._results.push(this._result);
			}
		}
		handleRowDescription(msg) {
			this._checkForMultirow();
			this._result.addFields(msg.fields);
			this._accumulateRows = this.callback || !this.listeners("row").length;
		}
		handleDataRow(msg) {
			let row;
			if (this._canceledDueToError) return;
			try {
				row = this._result.parseRow(msg.fields);
			} catch (err) {
				this._canceledDueToError = err;
				return;
			}
			this.emit("row", row, this._result);
			if (this._accumulateRows) this._result.addRow(row);
		}
		handleCommandComplete(msg, connection) {
			this._checkForMultirow();
			this._result.addCommandComplete(msg);
			if (this.rows) connection.sync();
		}
		handleEmptyQuery(connection) {
			if (this.rows) connection.sync();
		}
		handleError(err, connection) {
			if (this._canceledDueToError) {
				err = this._canceledDueToError;
				this._canceledDueToError = false;
			}
			if (this.callback) return this.callback(err);
			this.emit("error", err);
		}
		handleReadyForQuery(con) {
			if (this._canceledDueToError) return this.handleError(this._canceledDueToError, con);
			if (this.callback) try {
				this.callback(null, this._results);
			} catch (err) {
				process.nextTick(() => {
					throw err;
				});
			}
			this.emit("end", this._results);
		}
		submit(connection) {
			if (typeof this.text !== "string" && typeof this.name !== "string") return new Error("A query must have either text or a name. Supplying neither is unsupported.");
			const previous = connection.parsedStatements[this.name] || connection.submittedNamedStatements[this.name];
			if (this.text && previous && this.text !== previous) return new Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);
			if (this.values && !Array.isArray(this.values)) return new Error("Query values must be an array");
			if (this.requiresPreparation()) {
				connection.stream.cork && connection.stream.cork();
				try {
					this.prepare(connection);
				} finally {
					connection.stream.uncork && connection.stream.uncork();
				}
			} else connection.query(this.text);
			return null;
		}
		hasBeenParsed(connection) {
			return this.name && (connection.parsedStatements[this.name] !== void 0 || connection.submittedNamedStatements[this.name] !== void 0);
		}
		handlePortalSuspended(connection) {
			this._getRows(connection, this.rows);
		}
		_getRows(connection, rows) {
			connection.execute({
				portal: this.portal,
				rows
			});
			if (!rows) connection.sync();
			else connection.flush();
		}
		prepare(connection) {
			if (!this.hasBeenParsed(connection)) {
				connection.parse({
					text: this.text,
					name: this.name,
					types: this.types
				});
				if (this.name) connection.submittedNamedStatements[this.name] = this.text;
			}
			try {
				connection.bind({
					portal: this.portal,
					statement: this.name,
					values: this.values,
					binary: this.binary,
					valueMapper: utils.prepareValue
				});
			} catch (err) {
				connection.close({
					type: "S",
					name: this.name
				});
				connection.sync();
				this.handleError(err, connection);
				return;
			}
			connection.describe({
				type: "P",
				name: this.portal || ""
			});
			this._getRows(connection, this.rows);
		}
		handleCopyInResponse(connection) {
			connection.sendCopyFail("No source stream defined");
		}
		handleCopyData(msg, connection) {}
	};
	module.exports = Query;
}));
var require_messages = require_rolldown_runtime.__commonJSMin(((exports) => {
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
	var DatabaseError = class extends Error {
		constructor(message, length, name) {
			super(message);
			this.length = length;
			this.name = name;
		}
	};
	exports.DatabaseError = DatabaseError;
	var CopyDataMessage = class {
		constructor(length, chunk) {
			this.length = length;
			this.chunk = chunk;
			this.name = "copyData";
		}
	};
	exports.CopyDataMessage = CopyDataMessage;
	var CopyResponse = class {
		constructor(length, name, binary, columnCount) {
			this.length = length;
			this.name = name;
			this.binary = binary;
			this.columnTypes = new Array(columnCount);
		}
	};
	exports.CopyResponse = CopyResponse;
	var Field = class {
		constructor(name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier, format) {
			this.name = name;
			this.tableID = tableID;
			this.columnID = columnID;
			this.dataTypeID = dataTypeID;
			this.dataTypeSize = dataTypeSize;
			this.dataTypeModifier = dataTypeModifier;
			this.format = format;
		}
	};
	exports.Field = Field;
	var RowDescriptionMessage = class {
		constructor(length, fieldCount) {
			this.length = length;
			this.fieldCount = fieldCount;
			this.name = "rowDescription";
			this.fields = new Array(this.fieldCount);
		}
	};
	exports.RowDescriptionMessage = RowDescriptionMessage;
	var ParameterDescriptionMessage = class {
		constructor(length, parameterCount) {
			this.length = length;
			this.parameterCount = parameterCount;
			this.name = "parameterDescription";
			this.dataTypeIDs = new Array(this.parameterCount);
		}
	};
	exports.ParameterDescriptionMessage = ParameterDescriptionMessage;
	var ParameterStatusMessage = class {
		constructor(length, parameterName, parameterValue) {
			this.length = length;
			this.parameterName = parameterName;
			this.parameterValue = parameterValue;
			this.name = "parameterStatus";
		}
	};
	exports.ParameterStatusMessage = ParameterStatusMessage;
	var AuthenticationMD5Password = class {
		constructor(length, salt) {
			this.length = length;
			this.salt = salt;
			this.name = "authenticationMD5Password";
		}
	};
	exports.AuthenticationMD5Password = AuthenticationMD5Password;
	var BackendKeyDataMessage = class {
		constructor(length, processID, secretKey) {
			this.length = length;
			this.processID = processID;
			this.secretKey = secretKey;
			this.name = "backendKeyData";
		}
	};
	exports.BackendKeyDataMessage = BackendKeyDataMessage;
	var NotificationResponseMessage = class {
		constructor(length, processId, channel, payload) {
			this.length = length;
			this.processId = processId;
			this.channel = channel;
			this.payload = payload;
			this.name = "notification";
		}
	};
	exports.NotificationResponseMessage = NotificationResponseMessage;
	var ReadyForQueryMessage = class {
		constructor(length, status) {
			this.length = length;
			this.status = status;
			this.name = "readyForQuery";
		}
	};
	exports.ReadyForQueryMessage = ReadyForQueryMessage;
	var CommandCompleteMessage = class {
		constructor(length, text) {
			this.length = length;
			this.text = text;
			this.name = "commandComplete";
		}
	};
	exports.CommandCompleteMessage = CommandCompleteMessage;
	var DataRowMessage = class {
		constructor(length, fields) {
			this.length = length;
			this.fields = fields;
			this.name = "dataRow";
			this.fieldCount = fields.length;
		}
	};
	exports.DataRowMessage = DataRowMessage;
	var NoticeMessage = class {
		constructor(length, message) {
			this.length = length;
			this.message = message;
			this.name = "notice";
		}
	};
	exports.NoticeMessage = NoticeMessage;
}));
var require_buffer_writer = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Writer = void 0;
	var Writer = class {
		constructor(size = 256) {
			this.size = size;
			this.offset = 5;
			this.headerPosition = 0;
			this.buffer = Buffer.allocUnsafe(size);
		}
		ensure(size) {
			if (this.buffer.length - this.offset < size) {
				const oldBuffer = this.buffer;
				const newSize = oldBuffer.length + (oldBuffer.length >> 1) + size;
				this.buffer = Buffer.allocUnsafe(newSize);
				oldBuffer.copy(this.buffer, 0, 0, this.offset);
			}
		}
		addInt32(num) {
			this.ensure(4);
			this.buffer[this.offset++] = num >>> 24 & 255;
			this.buffer[this.offset++] = num >>> 16 & 255;
			this.buffer[this.offset++] = num >>> 8 & 255;
			this.buffer[this.offset++] = num >>> 0 & 255;
			return this;
		}
		addInt16(num) {
			this.ensure(2);
			this.buffer[this.offset++] = num >>> 8 & 255;
			this.buffer[this.offset++] = num >>> 0 & 255;
			return this;
		}
		addCString(string) {
			if (!string) this.ensure(1);
			else {
				const len = Buffer.byteLength(string);
				this.ensure(len + 1);
				this.buffer.write(string, this.offset, "utf-8");
				this.offset += len;
			}
			this.buffer[this.offset++] = 0;
			return this;
		}
		addString(string = "") {
			const len = Buffer.byteLength(string);
			this.ensure(len);
			this.buffer.write(string, this.offset);
			this.offset += len;
			return this;
		}
		addInt32PrefixedString(string) {
			const len = Buffer.byteLength(string);
			this.ensure(4 + len);
			const buffer = this.buffer;
			let offset = this.offset;
			buffer[offset++] = len >>> 24 & 255;
			buffer[offset++] = len >>> 16 & 255;
			buffer[offset++] = len >>> 8 & 255;
			buffer[offset++] = len >>> 0 & 255;
			buffer.write(string, offset, "utf-8");
			this.offset = offset + len;
			return this;
		}
		add(otherBuffer) {
			this.ensure(otherBuffer.length);
			otherBuffer.copy(this.buffer, this.offset);
			this.offset += otherBuffer.length;
			return this;
		}
		reserveUnsafe(size) {
			const offset = this.offset;
			this.ensure(size);
			this.offset += size;
			return offset;
		}
		join(code) {
			if (code) {
				this.buffer[this.headerPosition] = code;
				const length = this.offset - (this.headerPosition + 1);
				this.buffer.writeInt32BE(length, this.headerPosition + 1);
			}
			return this.buffer.slice(code ? 0 : 5, this.offset);
		}
		flush(code) {
			const result = this.join(code);
			this.offset = 5;
			this.headerPosition = 0;
			this.buffer = Buffer.allocUnsafe(this.size);
			return result;
		}
		clear() {
			this.offset = 5;
			this.headerPosition = 0;
		}
	};
	exports.Writer = Writer;
}));
var require_serializer = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.serialize = void 0;
	const buffer_writer_1 = require_buffer_writer();
	const writer = new buffer_writer_1.Writer();
	const startup = (opts) => {
		writer.addInt16(3).addInt16(0);
		for (const key of Object.keys(opts)) writer.addCString(key).addCString(opts[key]);
		writer.addCString("client_encoding").addCString("UTF8");
		const bodyBuffer = writer.addCString("").flush();
		const length = bodyBuffer.length + 4;
		return new buffer_writer_1.Writer().addInt32(length).add(bodyBuffer).flush();
	};
	const requestSsl = () => {
		const response = Buffer.allocUnsafe(8);
		response.writeInt32BE(8, 0);
		response.writeInt32BE(80877103, 4);
		return response;
	};
	const password = (password) => {
		return writer.addCString(password).flush(112);
	};
	const sendSASLInitialResponseMessage = function(mechanism, initialResponse) {
		writer.addCString(mechanism).addInt32PrefixedString(initialResponse);
		return writer.flush(112);
	};
	const sendSCRAMClientFinalMessage = function(additionalData) {
		return writer.addString(additionalData).flush(112);
	};
	const query = (text) => {
		return writer.addCString(text).flush(81);
	};
	const emptyArray = [];
	const parse = (query) => {
		const name = query.name || "";
		if (name.length > 63) {
			console.error("Warning! Postgres only supports 63 characters for query names.");
			console.error("You supplied %s (%s)", name, name.length);
			console.error("This can cause conflicts and silent errors executing queries");
		}
		const types = query.types || emptyArray;
		const len = types.length;
		const buffer = writer.addCString(name).addCString(query.text).addInt16(len);
		for (let i = 0; i < len; i++) buffer.addInt32(types[i]);
		return writer.flush(80);
	};
	const writeValues = function(values, valueMapper, formatsOffset) {
		const len = values.length;
		for (let i = 0; i < len; i++) {
			const mappedVal = valueMapper ? valueMapper(values[i], i) : values[i];
			let formatByte = 0;
			if (mappedVal == null) writer.addInt32(-1);
			else if (mappedVal instanceof Buffer) {
				formatByte = 1;
				writer.addInt32(mappedVal.length);
				writer.add(mappedVal);
			} else writer.addInt32PrefixedString(mappedVal);
			const buf = writer.buffer;
			buf[formatsOffset++] = 0;
			buf[formatsOffset++] = formatByte;
		}
	};
	const bind = (config = {}) => {
		const portal = config.portal || "";
		const statement = config.statement || "";
		const binary = config.binary || false;
		const values = config.values || emptyArray;
		const len = values.length;
		writer.addCString(portal).addCString(statement);
		writer.addInt16(len);
		const formatsOffset = writer.reserveUnsafe(len * 2);
		writer.addInt16(len);
		try {
			writeValues(values, config.valueMapper, formatsOffset);
		} catch (err) {
			writer.clear();
			throw err;
		}
		writer.addInt16(1);
		writer.addInt16(binary ? 1 : 0);
		return writer.flush(66);
	};
	const emptyExecute = Buffer.from([
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
	const execute = (config) => {
		if (!config || !config.portal && !config.rows) return emptyExecute;
		const portal = config.portal || "";
		const rows = config.rows || 0;
		const portalLength = Buffer.byteLength(portal);
		const len = 4 + portalLength + 1 + 4;
		const buff = Buffer.allocUnsafe(1 + len);
		buff[0] = 69;
		buff.writeInt32BE(len, 1);
		buff.write(portal, 5, "utf-8");
		buff[portalLength + 5] = 0;
		buff.writeUInt32BE(rows, buff.length - 4);
		return buff;
	};
	const cancel = (processID, secretKey) => {
		const buffer = Buffer.allocUnsafe(16);
		buffer.writeInt32BE(16, 0);
		buffer.writeInt16BE(1234, 4);
		buffer.writeInt16BE(5678, 6);
		buffer.writeInt32BE(processID, 8);
		buffer.writeInt32BE(secretKey, 12);
		return buffer;
	};
	const cstringMessage = (code, string) => {
		const len = 4 + Buffer.byteLength(string) + 1;
		const buffer = Buffer.allocUnsafe(1 + len);
		buffer[0] = code;
		buffer.writeInt32BE(len, 1);
		buffer.write(string, 5, "utf-8");
		buffer[len] = 0;
		return buffer;
	};
	const emptyDescribePortal = writer.addCString("P").flush(68);
	const emptyDescribeStatement = writer.addCString("S").flush(68);
	const describe = (msg) => {
		return msg.name ? cstringMessage(68, `${msg.type}${msg.name || ""}`) : msg.type === "P" ? emptyDescribePortal : emptyDescribeStatement;
	};
	const close = (msg) => {
		const text = `${msg.type}${msg.name || ""}`;
		return cstringMessage(67, text);
	};
	const copyData = (chunk) => {
		return writer.add(chunk).flush(100);
	};
	const copyFail = (message) => {
		return cstringMessage(102, message);
	};
	const codeOnlyBuffer = (code) => Buffer.from([
		code,
		0,
		0,
		0,
		4
	]);
	const flushBuffer = codeOnlyBuffer(72);
	const syncBuffer = codeOnlyBuffer(83);
	const endBuffer = codeOnlyBuffer(88);
	const copyDoneBuffer = codeOnlyBuffer(99);
	exports.serialize = {
		startup,
		password,
		requestSsl,
		sendSASLInitialResponseMessage,
		sendSCRAMClientFinalMessage,
		query,
		parse,
		bind,
		execute,
		describe,
		close,
		flush: () => flushBuffer,
		sync: () => syncBuffer,
		end: () => endBuffer,
		copyData,
		copyDone: () => copyDoneBuffer,
		copyFail,
		cancel
	};
}));
var require_buffer_reader = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BufferReader = void 0;
	var BufferReader = class {
		constructor(offset = 0) {
			this.offset = offset;
			this.buffer = Buffer.allocUnsafe(0);
			this.encoding = "utf-8";
		}
		setBuffer(offset, buffer) {
			this.offset = offset;
			this.buffer = buffer;
		}
		int16() {
			const result = this.buffer.readInt16BE(this.offset);
			this.offset += 2;
			return result;
		}
		byte() {
			const result = this.buffer[this.offset];
			this.offset++;
			return result;
		}
		int32() {
			const result = this.buffer.readInt32BE(this.offset);
			this.offset += 4;
			return result;
		}
		uint32() {
			const result = this.buffer.readUInt32BE(this.offset);
			this.offset += 4;
			return result;
		}
		string(length) {
			const result = this.buffer.toString(this.encoding, this.offset, this.offset + length);
			this.offset += length;
			return result;
		}
		cstring() {
			const start = this.offset;
			let end = start;
			while (this.buffer[end++]);
			this.offset = end;
			return this.buffer.toString(this.encoding, start, end - 1);
		}
		bytes(length) {
			const result = this.buffer.slice(this.offset, this.offset + length);
			this.offset += length;
			return result;
		}
	};
	exports.BufferReader = BufferReader;
}));
var require_parser = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	const messages_1 = require_messages();
	const buffer_reader_1 = require_buffer_reader();
	const CODE_LENGTH = 1;
	const HEADER_LENGTH = 5;
	const LATEINIT_LENGTH = -1;
	const emptyBuffer = Buffer.allocUnsafe(0);
	var Parser = class {
		constructor(opts) {
			this.buffer = emptyBuffer;
			this.bufferLength = 0;
			this.bufferOffset = 0;
			this.reader = new buffer_reader_1.BufferReader();
			if ((opts === null || opts === void 0 ? void 0 : opts.mode) === "binary") throw new Error("Binary mode not supported yet");
			this.mode = (opts === null || opts === void 0 ? void 0 : opts.mode) || "text";
		}
		parse(buffer, callback) {
			this.mergeBuffer(buffer);
			const bufferFullLength = this.bufferOffset + this.bufferLength;
			let offset = this.bufferOffset;
			while (offset + HEADER_LENGTH <= bufferFullLength) {
				const code = this.buffer[offset];
				const length = this.buffer.readUInt32BE(offset + CODE_LENGTH);
				const fullMessageLength = CODE_LENGTH + length;
				if (fullMessageLength + offset <= bufferFullLength) {
					callback(this.handlePacket(offset + HEADER_LENGTH, code, length, this.buffer));
					offset += fullMessageLength;
				} else break;
			}
			if (offset === bufferFullLength) {
				this.buffer = emptyBuffer;
				this.bufferLength = 0;
				this.bufferOffset = 0;
			} else {
				this.bufferLength = bufferFullLength - offset;
				this.bufferOffset = offset;
			}
		}
		mergeBuffer(buffer) {
			if (this.bufferLength > 0) {
				const newLength = this.bufferLength + buffer.byteLength;
				if (newLength + this.bufferOffset > this.buffer.byteLength) {
					let newBuffer;
					if (newLength <= this.buffer.byteLength && this.bufferOffset >= this.bufferLength) newBuffer = this.buffer;
					else {
						let newBufferLength = this.buffer.byteLength * 2;
						while (newLength >= newBufferLength) newBufferLength *= 2;
						newBuffer = Buffer.allocUnsafe(newBufferLength);
					}
					this.buffer.copy(newBuffer, 0, this.bufferOffset, this.bufferOffset + this.bufferLength);
					this.buffer = newBuffer;
					this.bufferOffset = 0;
				}
				buffer.copy(this.buffer, this.bufferOffset + this.bufferLength);
				this.bufferLength = newLength;
			} else {
				this.buffer = buffer;
				this.bufferOffset = 0;
				this.bufferLength = buffer.byteLength;
			}
		}
		handlePacket(offset, code, length, bytes) {
			const { reader } = this;
			reader.setBuffer(offset, bytes);
			let message;
			switch (code) {
				case 50:
					message = messages_1.bindComplete;
					break;
				case 49:
					message = messages_1.parseComplete;
					break;
				case 51:
					message = messages_1.closeComplete;
					break;
				case 110:
					message = messages_1.noData;
					break;
				case 115:
					message = messages_1.portalSuspended;
					break;
				case 99:
					message = messages_1.copyDone;
					break;
				case 87:
					message = messages_1.replicationStart;
					break;
				case 73:
					message = messages_1.emptyQuery;
					break;
				case 68:
					message = parseDataRowMessage(reader);
					break;
				case 67:
					message = parseCommandCompleteMessage(reader);
					break;
				case 90:
					message = parseReadyForQueryMessage(reader);
					break;
				case 65:
					message = parseNotificationMessage(reader);
					break;
				case 82:
					message = parseAuthenticationResponse(reader, length);
					break;
				case 83:
					message = parseParameterStatusMessage(reader);
					break;
				case 75:
					message = parseBackendKeyData(reader);
					break;
				case 69:
					message = parseErrorMessage(reader, "error");
					break;
				case 78:
					message = parseErrorMessage(reader, "notice");
					break;
				case 84:
					message = parseRowDescriptionMessage(reader);
					break;
				case 116:
					message = parseParameterDescriptionMessage(reader);
					break;
				case 71:
					message = parseCopyInMessage(reader);
					break;
				case 72:
					message = parseCopyOutMessage(reader);
					break;
				case 100:
					message = parseCopyData(reader, length);
					break;
				default: return new messages_1.DatabaseError("received invalid response: " + code.toString(16), length, "error");
			}
			reader.setBuffer(0, emptyBuffer);
			message.length = length;
			return message;
		}
	};
	exports.Parser = Parser;
	const parseReadyForQueryMessage = (reader) => {
		const status = reader.string(1);
		return new messages_1.ReadyForQueryMessage(LATEINIT_LENGTH, status);
	};
	const parseCommandCompleteMessage = (reader) => {
		const text = reader.cstring();
		return new messages_1.CommandCompleteMessage(LATEINIT_LENGTH, text);
	};
	const parseCopyData = (reader, length) => {
		const chunk = reader.bytes(length - 4);
		return new messages_1.CopyDataMessage(LATEINIT_LENGTH, chunk);
	};
	const parseCopyInMessage = (reader) => parseCopyMessage(reader, "copyInResponse");
	const parseCopyOutMessage = (reader) => parseCopyMessage(reader, "copyOutResponse");
	const parseCopyMessage = (reader, messageName) => {
		const isBinary = reader.byte() !== 0;
		const columnCount = reader.int16();
		const message = new messages_1.CopyResponse(LATEINIT_LENGTH, messageName, isBinary, columnCount);
		for (let i = 0; i < columnCount; i++) message.columnTypes[i] = reader.int16();
		return message;
	};
	const parseNotificationMessage = (reader) => {
		const processId = reader.int32();
		const channel = reader.cstring();
		const payload = reader.cstring();
		return new messages_1.NotificationResponseMessage(LATEINIT_LENGTH, processId, channel, payload);
	};
	const parseRowDescriptionMessage = (reader) => {
		const fieldCount = reader.int16();
		const message = new messages_1.RowDescriptionMessage(LATEINIT_LENGTH, fieldCount);
		for (let i = 0; i < fieldCount; i++) message.fields[i] = parseField(reader);
		return message;
	};
	const parseField = (reader) => {
		const name = reader.cstring();
		const tableID = reader.uint32();
		const columnID = reader.int16();
		const dataTypeID = reader.uint32();
		const dataTypeSize = reader.int16();
		const dataTypeModifier = reader.int32();
		const mode = reader.int16() === 0 ? "text" : "binary";
		return new messages_1.Field(name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier, mode);
	};
	const parseParameterDescriptionMessage = (reader) => {
		const parameterCount = reader.int16();
		const message = new messages_1.ParameterDescriptionMessage(LATEINIT_LENGTH, parameterCount);
		for (let i = 0; i < parameterCount; i++) message.dataTypeIDs[i] = reader.uint32();
		return message;
	};
	const parseDataRowMessage = (reader) => {
		const fieldCount = reader.int16();
		const fields = new Array(fieldCount);
		for (let i = 0; i < fieldCount; i++) {
			const len = reader.int32();
			fields[i] = len === -1 ? null : reader.string(len);
		}
		return new messages_1.DataRowMessage(LATEINIT_LENGTH, fields);
	};
	const parseParameterStatusMessage = (reader) => {
		const name = reader.cstring();
		const value = reader.cstring();
		return new messages_1.ParameterStatusMessage(LATEINIT_LENGTH, name, value);
	};
	const parseBackendKeyData = (reader) => {
		const processID = reader.int32();
		const secretKey = reader.int32();
		return new messages_1.BackendKeyDataMessage(LATEINIT_LENGTH, processID, secretKey);
	};
	const parseAuthenticationResponse = (reader, length) => {
		const code = reader.int32();
		const message = {
			name: "authenticationOk",
			length
		};
		switch (code) {
			case 0: break;
			case 3:
				if (message.length === 8) message.name = "authenticationCleartextPassword";
				break;
			case 5:
				if (message.length === 12) {
					message.name = "authenticationMD5Password";
					const salt = reader.bytes(4);
					return new messages_1.AuthenticationMD5Password(LATEINIT_LENGTH, salt);
				}
				break;
			case 10:
				{
					message.name = "authenticationSASL";
					message.mechanisms = [];
					let mechanism;
					do {
						mechanism = reader.cstring();
						if (mechanism) message.mechanisms.push(mechanism);
					} while (mechanism);
				}
				break;
			case 11:
				message.name = "authenticationSASLContinue";
				message.data = reader.string(length - 8);
				break;
			case 12:
				message.name = "authenticationSASLFinal";
				message.data = reader.string(length - 8);
				break;
			default: throw new Error("Unknown authenticationOk message type " + code);
		}
		return message;
	};
	const parseErrorMessage = (reader, name) => {
		const fields = {};
		let fieldType = reader.string(1);
		while (fieldType !== "\0") {
			fields[fieldType] = reader.cstring();
			fieldType = reader.string(1);
		}
		const messageValue = fields.M;
		const message = name === "notice" ? new messages_1.NoticeMessage(LATEINIT_LENGTH, messageValue) : new messages_1.DatabaseError(messageValue, LATEINIT_LENGTH, name);
		message.severity = fields.S;
		message.code = fields.C;
		message.detail = fields.D;
		message.hint = fields.H;
		message.position = fields.P;
		message.internalPosition = fields.p;
		message.internalQuery = fields.q;
		message.where = fields.W;
		message.schema = fields.s;
		message.table = fields.t;
		message.column = fields.c;
		message.dataType = fields.d;
		message.constraint = fields.n;
		message.file = fields.F;
		message.line = fields.L;
		message.routine = fields.R;
		return message;
	};
}));
var require_dist = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DatabaseError = exports.serialize = void 0;
	exports.parse = parse;
	const messages_1 = require_messages();
	Object.defineProperty(exports, "DatabaseError", {
		enumerable: true,
		get: function() {
			return messages_1.DatabaseError;
		}
	});
	const serializer_1 = require_serializer();
	Object.defineProperty(exports, "serialize", {
		enumerable: true,
		get: function() {
			return serializer_1.serialize;
		}
	});
	const parser_1 = require_parser();
	function parse(stream, callback) {
		const parser = new parser_1.Parser();
		stream.on("data", (buffer) => parser.parse(buffer, callback));
		return new Promise((resolve) => stream.on("end", () => resolve()));
	}
}));
var require__pg_cloudflare = require_rolldown_runtime.__commonJSMin((() => {
	throw new Error("not installed");
}));
var require_stream = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { getStream, getSecureStream } = getStreamFuncs();
	module.exports = {
		getStream,
		getSecureStream
	};
	function getNodejsStreamFuncs() {
		function getStream(ssl) {
			return new (require("net")).Socket();
		}
		function getSecureStream(options) {
			return require("tls").connect(options);
		}
		return {
			getStream,
			getSecureStream
		};
	}
	function getCloudflareStreamFuncs() {
		function getStream(ssl) {
			const { CloudflareSocket } = require__pg_cloudflare();
			return new CloudflareSocket(ssl);
		}
		function getSecureStream(options) {
			options.socket.startTls(options);
			return options.socket;
		}
		return {
			getStream,
			getSecureStream
		};
	}
	function isCloudflareRuntime() {
		if (typeof navigator === "object" && navigator !== null && typeof navigator.userAgent === "string") return navigator.userAgent === "Cloudflare-Workers";
		if (typeof Response === "function") {
			const resp = new Response(null, { cf: { thing: true } });
			if (typeof resp.cf === "object" && resp.cf !== null && resp.cf.thing) return true;
		}
		return false;
	}
	function getStreamFuncs() {
		if (isCloudflareRuntime()) return getCloudflareStreamFuncs();
		return getNodejsStreamFuncs();
	}
}));
var require_connection = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const EventEmitter = require("events").EventEmitter;
	const { parse, serialize } = require_dist();
	const stream = require_stream();
	const { getStream } = stream;
	const flushBuffer = serialize.flush();
	const syncBuffer = serialize.sync();
	const endBuffer = serialize.end();
	var Connection = class extends EventEmitter {
		constructor(config) {
			super();
			config = config || {};
			this.stream = config.stream || getStream(config.ssl);
			if (typeof this.stream === "function") this.stream = this.stream(config);
			this._keepAlive = config.keepAlive;
			this._keepAliveInitialDelayMillis = config.keepAliveInitialDelayMillis;
			this.parsedStatements = {};
			this.submittedNamedStatements = {};
			this.ssl = config.ssl || false;
			this.sslNegotiation = config.sslNegotiation || "postgres";
			this._ending = false;
			this._emitMessage = false;
			const self = this;
			this.on("newListener", function(eventName) {
				if (eventName === "message") self._emitMessage = true;
			});
		}
		connect(port, host) {
			const self = this;
			this._connecting = true;
			this.stream.setNoDelay(true);
			this.stream.connect(port, host);
			this.stream.once("connect", function() {
				if (self._keepAlive) self.stream.setKeepAlive(true, self._keepAliveInitialDelayMillis);
				self.emit("connect");
			});
			const reportStreamError = function(error) {
				if (self._ending && (error.code === "ECONNRESET" || error.code === "EPIPE")) return;
				self.emit("error", error);
			};
			this.stream.on("error", reportStreamError);
			this.stream.on("close", function() {
				self.emit("end");
			});
			if (!this.ssl) return this.attachListeners(this.stream);
			if (this.sslNegotiation === "direct") return this.stream.once("connect", function() {
				self.upgradeToSSL(host, reportStreamError);
			});
			this.stream.once("data", function(buffer) {
				switch (buffer.toString("utf8")) {
					case "S": break;
					case "N":
						self.stream.end();
						return self.emit("error", new Error("The server does not support SSL connections"));
					default:
						self.stream.end();
						return self.emit("error", new Error("There was an error establishing an SSL connection"));
				}
				self.upgradeToSSL(host, reportStreamError);
			});
		}
		upgradeToSSL(host, reportStreamError) {
			const self = this;
			const options = {
				socket: self.stream,
				host
			};
			if (self.ssl !== true) {
				Object.assign(options, self.ssl);
				if ("key" in self.ssl) options.key = self.ssl.key;
			}
			if (self.sslNegotiation === "direct") options.ALPNProtocols = ["postgresql"];
			const net = require("net");
			if (net.isIP && net.isIP(host) === 0) options.servername = host;
			try {
				self.stream = stream.getSecureStream(options);
			} catch (err) {
				return self.emit("error", err);
			}
			self.attachListeners(self.stream);
			self.stream.on("error", reportStreamError);
			self.emit("sslconnect");
		}
		attachListeners(stream) {
			parse(stream, (msg) => {
				const eventName = msg.name === "error" ? "errorMessage" : msg.name;
				if (this._emitMessage) this.emit("message", msg);
				this.emit(eventName, msg);
			});
		}
		requestSsl() {
			this.stream.write(serialize.requestSsl());
		}
		startup(config) {
			this.stream.write(serialize.startup(config));
		}
		cancel(processID, secretKey) {
			this._send(serialize.cancel(processID, secretKey));
		}
		password(password) {
			this._send(serialize.password(password));
		}
		sendSASLInitialResponseMessage(mechanism, initialResponse) {
			this._send(serialize.sendSASLInitialResponseMessage(mechanism, initialResponse));
		}
		sendSCRAMClientFinalMessage(additionalData) {
			this._send(serialize.sendSCRAMClientFinalMessage(additionalData));
		}
		_send(buffer) {
			if (!this.stream.writable) return false;
			return this.stream.write(buffer);
		}
		query(text) {
			this._send(serialize.query(text));
		}
		parse(query) {
			this._send(serialize.parse(query));
		}
		bind(config) {
			this._send(serialize.bind(config));
		}
		execute(config) {
			this._send(serialize.execute(config));
		}
		flush() {
			if (this.stream.writable) this.stream.write(flushBuffer);
		}
		sync() {
			this._send(syncBuffer);
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
			return this.stream.write(endBuffer, () => {
				this.stream.end();
			});
		}
		close(msg) {
			this._send(serialize.close(msg));
		}
		describe(msg) {
			this._send(serialize.describe(msg));
		}
		sendCopyFromChunk(chunk) {
			this._send(serialize.copyData(chunk));
		}
		endCopyFrom() {
			this._send(serialize.copyDone());
		}
		sendCopyFail(msg) {
			this._send(serialize.copyFail(msg));
		}
	};
	module.exports = Connection;
}));
var require_split2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Transform } = require("stream");
	const { StringDecoder } = require("string_decoder");
	const kLast = Symbol("last");
	const kDecoder = Symbol("decoder");
	function transform(chunk, enc, cb) {
		let list;
		if (this.overflow) {
			list = this[kDecoder].write(chunk).split(this.matcher);
			if (list.length === 1) return cb();
			list.shift();
			this.overflow = false;
		} else {
			this[kLast] += this[kDecoder].write(chunk);
			list = this[kLast].split(this.matcher);
		}
		this[kLast] = list.pop();
		for (let i = 0; i < list.length; i++) try {
			push(this, this.mapper(list[i]));
		} catch (error) {
			return cb(error);
		}
		this.overflow = this[kLast].length > this.maxLength;
		if (this.overflow && !this.skipOverflow) {
			cb(new Error("maximum buffer reached"));
			return;
		}
		cb();
	}
	function flush(cb) {
		this[kLast] += this[kDecoder].end();
		if (this[kLast]) try {
			push(this, this.mapper(this[kLast]));
		} catch (error) {
			return cb(error);
		}
		cb();
	}
	function push(self, val) {
		if (val !== void 0) self.push(val);
	}
	function noop(incoming) {
		return incoming;
	}
	function split(matcher, mapper, options) {
		matcher = matcher || /\r?\n/;
		mapper = mapper || noop;
		options = options || {};
		switch (arguments.length) {
			case 1:
				if (typeof matcher === "function") {
					mapper = matcher;
					matcher = /\r?\n/;
				} else if (typeof matcher === "object" && !(matcher instanceof RegExp) && !matcher[Symbol.split]) {
					options = matcher;
					matcher = /\r?\n/;
				}
				break;
			case 2: if (typeof matcher === "function") {
				options = mapper;
				mapper = matcher;
				matcher = /\r?\n/;
			} else if (typeof mapper === "object") {
				options = mapper;
				mapper = noop;
			}
		}
		options = Object.assign({}, options);
		options.autoDestroy = true;
		options.transform = transform;
		options.flush = flush;
		options.readableObjectMode = true;
		const stream = new Transform(options);
		stream[kLast] = "";
		stream[kDecoder] = new StringDecoder("utf8");
		stream.matcher = matcher;
		stream.mapper = mapper;
		stream.maxLength = options.maxLength;
		stream.skipOverflow = options.skipOverflow || false;
		stream.overflow = false;
		stream._destroy = function(err, cb) {
			this._writableState.errorEmitted = false;
			cb(err);
		};
		return stream;
	}
	module.exports = split;
}));
var require_helper = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var path = require("path");
	var Stream = require("stream").Stream;
	var split = require_split2();
	var util = require("util");
	var defaultPort = 5432;
	var isWin = process.platform === "win32";
	var warnStream = process.stderr;
	var S_IRWXG = 56;
	var S_IRWXO = 7;
	var S_IFMT = 61440;
	var S_IFREG = 32768;
	function isRegFile(mode) {
		return (mode & S_IFMT) == S_IFREG;
	}
	var fieldNames = [
		"host",
		"port",
		"database",
		"user",
		"password"
	];
	var nrOfFields = fieldNames.length;
	var passKey = fieldNames[nrOfFields - 1];
	function warn() {
		if (warnStream instanceof Stream && true === warnStream.writable) {
			var args = Array.prototype.slice.call(arguments).concat("\n");
			warnStream.write(util.format.apply(util, args));
		}
	}
	Object.defineProperty(module.exports, "isWin", {
		get: function() {
			return isWin;
		},
		set: function(val) {
			isWin = val;
		}
	});
	module.exports.warnTo = function(stream) {
		var old = warnStream;
		warnStream = stream;
		return old;
	};
	module.exports.getFileName = function(rawEnv) {
		var env = rawEnv || process.env;
		return env.PGPASSFILE || (isWin ? path.join(env.APPDATA || "./", "postgresql", "pgpass.conf") : path.join(env.HOME || "./", ".pgpass"));
	};
	module.exports.usePgPass = function(stats, fname) {
		if (Object.prototype.hasOwnProperty.call(process.env, "PGPASSWORD")) return false;
		if (isWin) return true;
		fname = fname || "<unkn>";
		if (!isRegFile(stats.mode)) {
			warn("WARNING: password file \"%s\" is not a plain file", fname);
			return false;
		}
		if (stats.mode & (S_IRWXG | S_IRWXO)) {
			warn("WARNING: password file \"%s\" has group or world access; permissions should be u=rw (0600) or less", fname);
			return false;
		}
		return true;
	};
	var matcher = module.exports.match = function(connInfo, entry) {
		return fieldNames.slice(0, -1).reduce(function(prev, field, idx) {
			if (idx == 1) {
				if (Number(connInfo[field] || defaultPort) === Number(entry[field])) return prev && true;
			}
			return prev && (entry[field] === "*" || entry[field] === connInfo[field]);
		}, true);
	};
	module.exports.getPassword = function(connInfo, stream, cb) {
		var pass;
		var lineStream = stream.pipe(split());
		function onLine(line) {
			var entry = parseLine(line);
			if (entry && isValidEntry(entry) && matcher(connInfo, entry)) {
				pass = entry[passKey];
				lineStream.end();
			}
		}
		var onEnd = function() {
			stream.destroy();
			cb(pass);
		};
		var onErr = function(err) {
			stream.destroy();
			warn("WARNING: error on reading file: %s", err);
			cb(void 0);
		};
		stream.on("error", onErr);
		lineStream.on("data", onLine).on("end", onEnd).on("error", onErr);
	};
	var parseLine = module.exports.parseLine = function(line) {
		if (line.length < 11 || line.match(/^\s+#/)) return null;
		var curChar = "";
		var prevChar = "";
		var fieldIdx = 0;
		var startIdx = 0;
		var obj = {};
		var isLastField = false;
		var addToObj = function(idx, i0, i1) {
			var field = line.substring(i0, i1);
			if (!Object.hasOwnProperty.call(process.env, "PGPASS_NO_DEESCAPE")) field = field.replace(/\\([:\\])/g, "$1");
			obj[fieldNames[idx]] = field;
		};
		for (var i = 0; i < line.length - 1; i += 1) {
			curChar = line.charAt(i + 1);
			prevChar = line.charAt(i);
			isLastField = fieldIdx == nrOfFields - 1;
			if (isLastField) {
				addToObj(fieldIdx, startIdx);
				break;
			}
			if (i >= 0 && curChar == ":" && prevChar !== "\\") {
				addToObj(fieldIdx, startIdx, i + 1);
				startIdx = i + 2;
				fieldIdx += 1;
			}
		}
		obj = Object.keys(obj).length === nrOfFields ? obj : null;
		return obj;
	};
	var isValidEntry = module.exports.isValidEntry = function(entry) {
		var rules = {
			0: function(x) {
				return x.length > 0;
			},
			1: function(x) {
				if (x === "*") return true;
				x = Number(x);
				return isFinite(x) && x > 0 && x < 9007199254740992 && Math.floor(x) === x;
			},
			2: function(x) {
				return x.length > 0;
			},
			3: function(x) {
				return x.length > 0;
			},
			4: function(x) {
				return x.length > 0;
			}
		};
		for (var idx = 0; idx < fieldNames.length; idx += 1) {
			var rule = rules[idx];
			if (!rule(entry[fieldNames[idx]] || "")) return false;
		}
		return true;
	};
}));
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	require("path");
	var fs = require("fs");
	var helper = require_helper();
	module.exports = function(connInfo, cb) {
		var file = helper.getFileName();
		fs.stat(file, function(err, stat) {
			if (err || !helper.usePgPass(stat, file)) return cb(void 0);
			var st = fs.createReadStream(file);
			helper.getPassword(connInfo, st, cb);
		});
	};
	module.exports.warnTo = helper.warnTo;
}));
var require_client = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const EventEmitter = require("events").EventEmitter;
	const utils = require_utils$1();
	const nodeUtils = require("util");
	const sasl = require_sasl();
	const TypeOverrides = require_type_overrides();
	const ConnectionParameters = require_connection_parameters();
	const Query = require_query();
	const defaults = require_defaults();
	const Connection = require_connection();
	const crypto = require_utils();
	const activeQueryDeprecationNotice = nodeUtils.deprecate(() => {}, "Client.activeQuery is deprecated and will be removed in pg@9.0");
	const queryQueueDeprecationNotice = nodeUtils.deprecate(() => {}, "Client.queryQueue is deprecated and will be removed in pg@9.0.");
	const pgPassDeprecationNotice = nodeUtils.deprecate(() => {}, "pgpass support is deprecated and will be removed in pg@9.0. You can provide an async function as the password property to the Client/Pool constructor that returns a password instead. Within this function you can call the pgpass module in your own code.");
	const byoPromiseDeprecationNotice = nodeUtils.deprecate(() => {}, "Passing a custom Promise implementation to the Client/Pool constructor is deprecated and will be removed in pg@9.0.");
	const queryQueueLengthDeprecationNotice = nodeUtils.deprecate(() => {}, "Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead.");
	function coerceNumberOrDefault(value, defaultValue) {
		if (typeof value === "number") return Number.isFinite(value) ? value : defaultValue;
		if (typeof value === "string" && value.trim() !== "") {
			const n = Number(value);
			return Number.isFinite(n) ? n : defaultValue;
		}
		return defaultValue;
	}
	var Client = class extends EventEmitter {
		constructor(config) {
			super();
			this.connectionParameters = new ConnectionParameters(config);
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
			const c = config || {};
			if (c.Promise) byoPromiseDeprecationNotice();
			this._Promise = c.Promise || global.Promise;
			this._types = new TypeOverrides(c.types);
			this._ending = false;
			this._ended = false;
			this._connecting = false;
			this._connected = false;
			this._connectionError = false;
			this._queryable = true;
			this._activeQuery = null;
			this._txStatus = null;
			this.enableChannelBinding = Boolean(c.enableChannelBinding);
			this.scramMaxIterations = coerceNumberOrDefault(c.scramMaxIterations, sasl.DEFAULT_MAX_SCRAM_ITERATIONS);
			this.connection = c.connection || new Connection({
				stream: c.stream,
				ssl: this.connectionParameters.ssl,
				sslNegotiation: this.connectionParameters.sslnegotiation,
				keepAlive: c.keepAlive || false,
				keepAliveInitialDelayMillis: c.keepAliveInitialDelayMillis || 0,
				encoding: this.connectionParameters.client_encoding || "utf8"
			});
			this._queryQueue = [];
			this._sentQueryQueue = [];
			this.pipeline = Boolean(c.pipeline);
			this.binary = c.binary || defaults.binary;
			this.processID = null;
			this.secretKey = null;
			this.ssl = this.connectionParameters.ssl || false;
			this.sslNegotiation = this.connectionParameters.sslnegotiation || "postgres";
			if (this.ssl && this.ssl.key) Object.defineProperty(this.ssl, "key", { enumerable: false });
			this._connectionTimeoutMillis = c.connectionTimeoutMillis || 0;
		}
		get activeQuery() {
			activeQueryDeprecationNotice();
			return this._activeQuery;
		}
		set activeQuery(val) {
			activeQueryDeprecationNotice();
			this._activeQuery = val;
		}
		_getActiveQuery() {
			return this._activeQuery;
		}
		_errorAllQueries(err) {
			const enqueueError = (query) => {
				process.nextTick(() => {
					query.handleError(err, this.connection);
				});
			};
			const activeQuery = this._getActiveQuery();
			if (activeQuery) {
				enqueueError(activeQuery);
				this._activeQuery = null;
			}
			this._sentQueryQueue.forEach(enqueueError);
			this._sentQueryQueue.length = 0;
			this._queryQueue.forEach(enqueueError);
			this._queryQueue.length = 0;
		}
		_connect(callback) {
			const self = this;
			const con = this.connection;
			this._connectionCallback = callback;
			if (this._connecting || this._connected) {
				const err = new Error("Client has already been connected. You cannot reuse a client.");
				process.nextTick(() => {
					callback(err);
				});
				return;
			}
			this._connecting = true;
			if (this._connectionTimeoutMillis > 0) {
				this.connectionTimeoutHandle = setTimeout(() => {
					con._ending = true;
					con.stream.destroy(new Error("timeout expired"));
				}, this._connectionTimeoutMillis);
				if (this.connectionTimeoutHandle.unref) this.connectionTimeoutHandle.unref();
			}
			if (this.host && this.host.indexOf("/") === 0) con.connect(this.host + "/.s.PGSQL." + this.port);
			else con.connect(this.port, this.host);
			con.on("connect", function() {
				if (self.ssl) {
					if (self.sslNegotiation !== "direct") con.requestSsl();
				} else con.startup(self.getStartupConf());
			});
			con.on("sslconnect", function() {
				con.startup(self.getStartupConf());
			});
			this._attachListeners(con);
			con.once("end", () => {
				const error = this._ending ? new Error("Connection terminated") : new Error("Connection terminated unexpectedly");
				clearTimeout(this.connectionTimeoutHandle);
				this._errorAllQueries(error);
				this._ended = true;
				if (!this._ending) {
					if (this._connecting && !this._connectionError) {
						if (this._connectionCallback) this._connectionCallback(error);
						else this._handleErrorEvent(error);
					} else if (!this._connectionError) this._handleErrorEvent(error);
				}
				process.nextTick(() => {
					this.emit("end");
				});
			});
		}
		connect(callback) {
			if (callback) {
				this._connect(callback);
				return;
			}
			return new this._Promise((resolve, reject) => {
				this._connect((error) => {
					if (error) reject(error);
					else resolve(this);
				});
			});
		}
		_attachListeners(con) {
			con.on("authenticationCleartextPassword", this._handleAuthCleartextPassword.bind(this));
			con.on("authenticationMD5Password", this._handleAuthMD5Password.bind(this));
			con.on("authenticationSASL", this._handleAuthSASL.bind(this));
			con.on("authenticationSASLContinue", this._handleAuthSASLContinue.bind(this));
			con.on("authenticationSASLFinal", this._handleAuthSASLFinal.bind(this));
			con.on("backendKeyData", this._handleBackendKeyData.bind(this));
			con.on("error", this._handleErrorEvent.bind(this));
			con.on("errorMessage", this._handleErrorMessage.bind(this));
			con.on("readyForQuery", this._handleReadyForQuery.bind(this));
			con.on("notice", this._handleNotice.bind(this));
			con.on("rowDescription", this._handleRowDescription.bind(this));
			con.on("dataRow", this._handleDataRow.bind(this));
			con.on("portalSuspended", this._handlePortalSuspended.bind(this));
			con.on("emptyQuery", this._handleEmptyQuery.bind(this));
			con.on("commandComplete", this._handleCommandComplete.bind(this));
			con.on("parseComplete", this._handleParseComplete.bind(this));
			con.on("copyInResponse", this._handleCopyInResponse.bind(this));
			con.on("copyData", this._handleCopyData.bind(this));
			con.on("notification", this._handleNotification.bind(this));
		}
		_getPassword(cb) {
			const con = this.connection;
			if (typeof this.password === "function") this._Promise.resolve().then(() => this.password(this.connectionParameters)).then((pass) => {
				if (pass !== void 0) {
					if (typeof pass !== "string") {
						con.emit("error", new TypeError("Password must be a string"));
						return;
					}
					this.connectionParameters.password = this.password = pass;
				} else this.connectionParameters.password = this.password = null;
				cb();
			}).catch((err) => {
				con.emit("error", err);
			});
			else if (this.password !== null) cb();
			else try {
				require_lib()(this.connectionParameters, (pass) => {
					if (void 0 !== pass) {
						pgPassDeprecationNotice();
						this.connectionParameters.password = this.password = pass;
					}
					cb();
				});
			} catch (e) {
				this.emit("error", e);
			}
		}
		_handleAuthCleartextPassword(msg) {
			this._getPassword(() => {
				this.connection.password(this.password);
			});
		}
		_handleAuthMD5Password(msg) {
			this._getPassword(async () => {
				try {
					const hashedPassword = await crypto.postgresMd5PasswordHash(this.user, this.password, msg.salt);
					this.connection.password(hashedPassword);
				} catch (e) {
					this.emit("error", e);
				}
			});
		}
		_handleAuthSASL(msg) {
			this._getPassword(() => {
				try {
					this.saslSession = sasl.startSession(msg.mechanisms, this.enableChannelBinding && this.connection.stream, this.scramMaxIterations);
					this.connection.sendSASLInitialResponseMessage(this.saslSession.mechanism, this.saslSession.response);
				} catch (err) {
					this.connection.emit("error", err);
				}
			});
		}
		async _handleAuthSASLContinue(msg) {
			try {
				await sasl.continueSession(this.saslSession, this.password, msg.data, this.enableChannelBinding && this.connection.stream);
				this.connection.sendSCRAMClientFinalMessage(this.saslSession.response);
			} catch (err) {
				this.connection.emit("error", err);
			}
		}
		_handleAuthSASLFinal(msg) {
			try {
				sasl.finalizeSession(this.saslSession, msg.data);
				this.saslSession = null;
			} catch (err) {
				this.connection.emit("error", err);
			}
		}
		_handleBackendKeyData(msg) {
			this.processID = msg.processID;
			this.secretKey = msg.secretKey;
		}
		_handleReadyForQuery(msg) {
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
			const activeQuery = this._getActiveQuery();
			this._activeQuery = null;
			this._txStatus = msg?.status ?? null;
			this.readyForQuery = true;
			if (activeQuery) activeQuery.handleReadyForQuery(this.connection);
			this._pulseQueryQueue();
		}
		_handleErrorWhileConnecting(err) {
			if (this._connectionError) return;
			this._connectionError = true;
			clearTimeout(this.connectionTimeoutHandle);
			if (this._connectionCallback) return this._connectionCallback(err);
			this.emit("error", err);
		}
		_handleErrorEvent(err) {
			if (this._connecting) return this._handleErrorWhileConnecting(err);
			this._queryable = false;
			this._errorAllQueries(err);
			this.emit("error", err);
		}
		_handleErrorMessage(msg) {
			if (this._connecting) return this._handleErrorWhileConnecting(msg);
			const activeQuery = this._getActiveQuery();
			if (!activeQuery) {
				this._handleErrorEvent(msg);
				return;
			}
			this._activeQuery = null;
			if (activeQuery.name) delete this.connection.submittedNamedStatements[activeQuery.name];
			activeQuery.handleError(msg, this.connection);
		}
		_handleRowDescription(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected rowDescription message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handleRowDescription(msg);
		}
		_handleDataRow(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected dataRow message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handleDataRow(msg);
		}
		_handlePortalSuspended(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected portalSuspended message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handlePortalSuspended(this.connection);
		}
		_handleEmptyQuery(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected emptyQuery message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handleEmptyQuery(this.connection);
		}
		_handleCommandComplete(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected commandComplete message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handleCommandComplete(msg, this.connection);
		}
		_handleParseComplete() {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected parseComplete message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			if (activeQuery.name) {
				this.connection.parsedStatements[activeQuery.name] = activeQuery.text;
				delete this.connection.submittedNamedStatements[activeQuery.name];
			}
		}
		_handleCopyInResponse(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected copyInResponse message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handleCopyInResponse(this.connection);
		}
		_handleCopyData(msg) {
			const activeQuery = this._getActiveQuery();
			if (activeQuery == null) {
				const error = new Error("Received unexpected copyData message from backend.");
				this._handleErrorEvent(error);
				return;
			}
			activeQuery.handleCopyData(msg, this.connection);
		}
		_handleNotification(msg) {
			this.emit("notification", msg);
		}
		_handleNotice(msg) {
			this.emit("notice", msg);
		}
		getStartupConf() {
			const params = this.connectionParameters;
			const data = {
				user: params.user,
				database: params.database
			};
			const appName = params.application_name || params.fallback_application_name;
			if (appName) data.application_name = appName;
			if (params.replication) data.replication = "" + params.replication;
			if (params.statement_timeout) data.statement_timeout = String(parseInt(params.statement_timeout, 10));
			if (params.lock_timeout) data.lock_timeout = String(parseInt(params.lock_timeout, 10));
			if (params.idle_in_transaction_session_timeout) data.idle_in_transaction_session_timeout = String(parseInt(params.idle_in_transaction_session_timeout, 10));
			if (params.options) data.options = params.options;
			return data;
		}
		cancel(client, query) {
			if (client.activeQuery === query) {
				const con = this.connection;
				if (this.host && this.host.indexOf("/") === 0) con.connect(this.host + "/.s.PGSQL." + this.port);
				else con.connect(this.port, this.host);
				con.on("connect", function() {
					con.cancel(client.processID, client.secretKey);
				});
			} else if (client._queryQueue.indexOf(query) !== -1) client._queryQueue.splice(client._queryQueue.indexOf(query), 1);
			else if (client._sentQueryQueue.indexOf(query) !== -1) query.callback = () => {};
		}
		setTypeParser(oid, format, parseFn) {
			return this._types.setTypeParser(oid, format, parseFn);
		}
		getTypeParser(oid, format) {
			return this._types.getTypeParser(oid, format);
		}
		escapeIdentifier(str) {
			return utils.escapeIdentifier(str);
		}
		escapeLiteral(str) {
			return utils.escapeLiteral(str);
		}
		_pulseQueryQueue() {
			if (this.pipeline) {
				this._pulsePipelinedQueryQueue();
				return;
			}
			if (this.readyForQuery === true) {
				this._activeQuery = this._queryQueue.shift();
				const activeQuery = this._getActiveQuery();
				if (activeQuery) {
					this.readyForQuery = false;
					this.hasExecuted = true;
					const queryError = activeQuery.submit(this.connection);
					if (queryError) process.nextTick(() => {
						activeQuery.handleError(queryError, this.connection);
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
				const query = this._queryQueue.shift();
				this.hasExecuted = true;
				const queryError = query.submit(this.connection);
				if (queryError) {
					process.nextTick(() => {
						query.handleError(queryError, this.connection);
					});
					continue;
				}
				this._sentQueryQueue.push(query);
			}
			if (this.readyForQuery && !this._activeQuery && this._sentQueryQueue.length > 0) {
				this._activeQuery = this._sentQueryQueue.shift();
				this.readyForQuery = false;
			}
			if (!this._activeQuery && this._sentQueryQueue.length === 0 && this._queryQueue.length === 0 && this.hasExecuted) this.emit("drain");
		}
		query(config, values, callback) {
			let query;
			let result;
			if (config == null) throw new TypeError("Client was passed a null or undefined query");
			if (typeof config.submit === "function") {
				result = query = config;
				if (!query.callback) {
					if (typeof values === "function") query.callback = values;
					else if (callback) query.callback = callback;
				}
			} else {
				query = new Query(config, values, callback);
				if (!query.callback) result = new this._Promise((resolve, reject) => {
					query.callback = (err, res) => err ? reject(err) : resolve(res);
				}).catch((err) => {
					Error.captureStackTrace(err);
					throw err;
				});
				else if (typeof query.callback !== "function") throw new TypeError("callback is not a function");
			}
			const readTimeout = config.query_timeout || this.connectionParameters.query_timeout;
			if (readTimeout) {
				const queryCallback = query.callback || (() => {});
				const readTimeoutTimer = setTimeout(() => {
					const error = new Error("Query read timeout");
					process.nextTick(() => {
						query.handleError(error, this.connection);
					});
					queryCallback(error);
					query.callback = () => {};
					const index = this._queryQueue.indexOf(query);
					if (index > -1) this._queryQueue.splice(index, 1);
					else if (this.pipeline) {
						this.connection.stream.destroy();
						return;
					}
					this._pulseQueryQueue();
				}, readTimeout);
				query.callback = (err, res) => {
					clearTimeout(readTimeoutTimer);
					queryCallback(err, res);
				};
			}
			if (this.binary && !query.binary) query.binary = true;
			if (query._result && !query._result._types) query._result._types = this._types;
			if (this.pipeline) {
				const portalQuery = typeof config.submit === "function" && !(query instanceof Query) ? "Custom query classes such as pg-cursor and pg-query-stream are" : query.rows ? "The `rows` option is" : null;
				if (portalQuery) {
					process.nextTick(() => {
						query.handleError(new Error(`${portalQuery} not supported in pipeline mode`), this.connection);
					});
					return result;
				}
			}
			if (!this._queryable) {
				process.nextTick(() => {
					query.handleError(new Error("Client has encountered a connection error and is not queryable"), this.connection);
				});
				return result;
			}
			if (this._ending) {
				process.nextTick(() => {
					query.handleError(new Error("Client was closed and is not queryable"), this.connection);
				});
				return result;
			}
			if (this._queryQueue.length > 0 && !this.pipeline) queryQueueLengthDeprecationNotice();
			this._queryQueue.push(query);
			this._pulseQueryQueue();
			return result;
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
		end(cb) {
			this._ending = true;
			if (!this.connection._connecting || this._ended) {
				if (cb) {
					cb();
					return;
				} else return this._Promise.resolve();
			}
			if (!this._queryable) this.connection.stream.destroy();
			else if (this.pipeline && (this._getActiveQuery() || this._sentQueryQueue.length > 0 || this._queryQueue.length > 0)) this.once("drain", () => this.connection.end());
			else if (this._getActiveQuery()) this.connection.stream.destroy();
			else this.connection.end();
			if (cb) this.connection.once("end", cb);
			else return new this._Promise((resolve) => {
				this.connection.once("end", resolve);
			});
		}
		get queryQueue() {
			queryQueueDeprecationNotice();
			return this._queryQueue;
		}
	};
	Client.Query = Query;
	module.exports = Client;
}));
var import_client = require_rolldown_runtime.__toESM(require_client(), 1);
const malformed = {
	kind: "malformed",
	message: "R"
};
function checkAuthentication(body, login, policy) {
	const code = body.readUInt32BE(0);
	const payload = body.subarray(4);
	policy.onAuthenticationRequest?.();
	if (!policy.hasPassword && [
		3,
		5,
		10
	].includes(code)) return { kind: "password-missing" };
	switch (code) {
		case 0:
			if (payload.length > 0) return malformed;
			if (login.mechanism !== null && !login.scramFinal) return { kind: "scram-unfinished" };
			login.authentication ??= {
				method: "none",
				iterations: null
			};
			return null;
		case 3:
			if (payload.length > 0 || login.authentication !== null) return malformed;
			if (!policy.clearTextPassword) return { kind: "clear-text-password" };
			login.authentication = {
				method: "password",
				iterations: null
			};
			return null;
		case 5:
			if (payload.length !== 4 || login.authentication !== null) return malformed;
			login.authentication = {
				method: "md5",
				iterations: null
			};
			return null;
		case 8: return malformed;
		case 10: return checkMechanisms(payload, login);
		case 11: return !login.mechanism || login.scramFinal ? malformed : recordIterations(payload, login);
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
function recordMechanism(sent, login) {
	if (login.mechanism !== "") return;
	login.mechanism = sent.toString("latin1", 5, sent.indexOf(0, 5));
	if (login.mechanism === "SCRAM-SHA-256-PLUS" && login.authentication !== null) login.authentication.method = "scram-sha-256-plus";
}
function checkMechanisms(names, login) {
	const text = names.toString("latin1");
	if (login.authentication !== null || !/^([\x21-\x7e]+\0)+\0$/.test(text)) return malformed;
	const mechanisms = text.split("\0").slice(0, -2);
	if (!mechanisms.some((name) => /^SCRAM-SHA-256(-PLUS)?$/.test(name))) return {
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
function recordIterations(serverFirst, { authentication }) {
	const iterations = serverFirstMessage.exec(serverFirst.toString("latin1"))?.[1];
	if (iterations === void 0 || authentication?.iterations !== null) return malformed;
	authentication.iterations = Number(iterations);
	return null;
}
function noResponse() {
	return {
		isExpected: false,
		hasFailed: false,
		columns: null,
		rows: 0,
		copies: 0
	};
}
function expectResponse(state, query) {
	Object.assign(state, noResponse(), {
		isExpected: true,
		copies: query.includes(" FROM STDIN") ? 1 : 0
	});
}
function checkResponse(state, type, body) {
	const unexpected = {
		kind: "unexpected",
		message: type
	};
	const malformed = {
		kind: "malformed",
		message: type
	};
	const isOpen = state.isExpected && !state.hasFailed;
	const hasRows = state.columns !== null;
	switch (type) {
		case "T":
			if (!isOpen || hasRows) return unexpected;
			state.columns = body.readUInt16BE(0);
			state.rows = 0;
			return null;
		case "D":
			if (!hasRows) return unexpected;
			state.rows++;
			return body.readUInt16BE(0) === state.columns ? null : malformed;
		case "C":
			if (!isOpen) return unexpected;
			if (contradicts(body, state)) return malformed;
			state.columns = null;
			return null;
		case "G": return isOpen && !hasRows && state.copies-- > 0 ? null : unexpected;
		case "I": return isOpen && !hasRows ? null : unexpected;
		case "E":
			state.hasFailed = true;
			state.columns = null;
			return null;
		case "Z":
			if (!state.isExpected || hasRows) return unexpected;
			state.isExpected = false;
			return null;
		default: return null;
	}
}
function contradicts(tag, { columns, rows }) {
	const [select, count] = /^SELECT(?: (\d+))?\0$/.exec(tag.toString("latin1")) ?? [];
	if (select === void 0) return false;
	return columns === null || count !== void 0 && Number(count) !== rows;
}
function maxBodyLength(phase, type) {
	return limits[phase][type];
}
const ordinary = 29996;
const maxLength = 262144;
const limits = {
	before: {
		R: 1996,
		E: ordinary
	},
	starting: {
		S: ordinary,
		K: 8,
		Z: 1,
		E: maxLength,
		N: maxLength,
		A: maxLength
	},
	ready: {
		S: ordinary,
		Z: 1,
		E: maxLength,
		N: maxLength,
		A: maxLength,
		T: maxLength,
		D: maxLength,
		C: ordinary,
		I: 0,
		G: 64
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
	D: isDataRow,
	G: isCopyResponse
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
function isCopyResponse(body) {
	return body.length >= 3 && body.length === 3 + 2 * body.readUInt16BE(1);
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
const maxOldErrorLength = 3e4;
function fromOldError(buffer) {
	const end = buffer.indexOf(0, 1);
	const text = buffer.subarray(1, end === -1 ? buffer.length : end);
	if (!/^[\x20-\x7e\n\t\x80-\xf4]+$/.test(text.toString("latin1")) || text.length > maxOldErrorLength) return null;
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
function errorFields(buffer) {
	const isWhole = buffer.length > 5 && buffer[0] === 69 && buffer.readUInt32BE(1) === buffer.length - 1;
	const body = buffer.subarray(5);
	if (!isWhole || body.length > ordinary || !isFieldList(body)) return null;
	const fields = body.toString("utf8").split("\0").filter((field) => field !== "");
	return Object.fromEntries(fields.map((field) => [field.slice(0, 1), field.slice(1)]));
}
const maxBytes = 1048576;
const maxMessages = 1e4;
const maxParameters = 200;
const maxParameterLength = 1e3;
const keptBytes = 512;
const headBytes = 5;
function guard(connection, policy) {
	const state = initialState();
	const stream = new node_stream.Duplex({
		allowHalfOpen: false,
		read: () => connection.resume(),
		write: (chunk, _encoding, done) => {
			recordClientMessage(chunk, state);
			connection.write(chunk, done);
		},
		final: (done) => {
			connection.end();
			done();
		},
		destroy: (error, done) => {
			connection.destroy();
			done(error);
		}
	});
	const listen = (event, listener) => connection.on(event, node_async_hooks.AsyncResource.bind(listener));
	const pass = (chunk) => {
		if (stream.destroyed) return;
		const { messages, violation } = receive(chunk, state, policy);
		if (messages.length > 0 && !stream.push(Buffer.concat(messages))) connection.pause();
		if (violation === null) return;
		state.violation = violation;
		stream.destroy(new Error("The wire guard closed the connection."));
	};
	listen("data", (chunk) => {
		try {
			pass(chunk);
		} catch (error) {
			queueMicrotask(() => {
				throw error;
			});
		}
	});
	listen("end", () => stream.push(null));
	listen("error", (error) => stream.destroy(error));
	listen("close", () => stream.destroy());
	return {
		stream: asSocket(stream, connection),
		log: state
	};
}
function initialState() {
	return {
		authentication: null,
		progress: "connected",
		parameters: Object.create(null),
		violation: null,
		received: Buffer.alloc(0),
		unsolicitedError: null,
		mechanism: null,
		scramFinal: false,
		phase: "before",
		response: noResponse(),
		pending: [],
		pendingBytes: 0,
		neededBytes: headBytes,
		totalBytes: 0,
		totalMessages: 0
	};
}
function asSocket(stream, connection) {
	Object.assign(stream, {
		connect: () => queueMicrotask(() => stream.emit("connect")),
		setNoDelay: () => stream,
		setKeepAlive: () => stream,
		ref: () => stream,
		unref: () => stream
	});
	if ("getPeerCertificate" in connection) Object.assign(stream, { getPeerCertificate: () => connection.getPeerCertificate() });
	return stream;
}
function receive(chunk, state, policy) {
	const messages = [];
	state.totalBytes += chunk.length;
	state.received = Buffer.concat([state.received, chunk.subarray(0, keptBytes - state.received.length)]);
	if (state.totalBytes > maxBytes) return {
		messages,
		violation: {
			kind: "too-much",
			limit: maxBytes
		}
	};
	state.pending.push(chunk);
	state.pendingBytes += chunk.length;
	while (state.pendingBytes >= state.neededBytes) {
		const buffer = state.pending.length === 1 ? state.pending[0] : Buffer.concat(state.pending);
		state.pending = [buffer];
		const type = String.fromCharCode(buffer[0]);
		const length = buffer.readUInt32BE(1) - 4;
		const limit = maxBodyLength(state.phase, type);
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
		const violation = check(type, message.subarray(headBytes), state, policy);
		if (violation !== null) return {
			messages,
			violation
		};
		if (++state.totalMessages > maxMessages) return {
			messages,
			violation: {
				kind: "too-much",
				limit: maxMessages
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
function check(type, body, state, policy) {
	if (!isWellFormed(type, body)) return {
		kind: "malformed",
		message: type
	};
	if (type === "S" || type === "K") state.progress = "started";
	if (type === "S") return recordParameter(body, state);
	if (state.phase === "ready") return checkResponse(state.response, type, body);
	if (type === "R") {
		const isAccepted = body.readUInt32BE(0) === 0;
		if (isAccepted) state.phase = "starting";
		const violation = checkAuthentication(body, state, policy);
		state.progress = isAccepted ? "accepted" : state.scramFinal ? "proven" : "requested";
		return violation;
	}
	if (type === "Z") state.phase = "ready";
	return null;
}
function recordParameter(body, state) {
	const [name, value] = body.toString("utf8").split("\0");
	state.parameters[name] = value.slice(0, maxParameterLength);
	return Object.keys(state.parameters).length > maxParameters ? {
		kind: "too-much",
		limit: maxParameters
	} : null;
}
function recordClientMessage(chunk, state) {
	if (chunk[0] === 112) recordMechanism(chunk, state);
	if (chunk[0] === 81) expectResponse(state.response, chunk);
}
const maxIterations = 1e6;
function login(transport, target) {
	const policy = {
		clearTextPassword: transport.isProven,
		hasPassword: target.password !== ""
	};
	const { stream, log } = guard(transport.stream, policy);
	const config = {
		host: target.host,
		port: target.port,
		user: target.username,
		database: target.database,
		password: () => target.password,
		ssl: false,
		stream: () => stream,
		application_name: "postgres-destination-check",
		enableChannelBinding: transport.canBind,
		scramMaxIterations: maxIterations
	};
	const client = new import_client.default(config);
	client.on("error", (error) => {
		log.unsolicitedError ??= error;
	});
	return {
		log,
		client: client.connect().then(() => client, (error) => {
			stream.destroy();
			return require_limiter.failure("login", "database", loginEvidence(error, log, target));
		})
	};
}
function admitsLogin(stream, target) {
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
function loginEvidence(error, log, target) {
	const evidence = evidenceOf(error, log);
	if (evidence.kind === "ended") return require_limiter.refusedLogin(evidence.error, log.progress, target);
	return evidence.kind === "lost" && /CERTIFICATE_REQUIRED/.test(evidence.code ?? "") ? { kind: "client-certificate" } : evidence;
}
function evidenceOf(error, log) {
	const received = log?.received ?? Buffer.alloc(0);
	if (log !== null && log.violation !== null) return {
		kind: "violation",
		violation: log.violation,
		received
	};
	const first = require_limiter.serverError(error) === null ? log?.unsolicitedError ?? error : error;
	const fields = require_limiter.serverError(first);
	if (fields !== null) return {
		kind: "ended",
		error: fields,
		versionText: ""
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
	if (!clientMessages.test(message)) throw first;
	return {
		kind: "client",
		message
	};
}
const clientMessages = /^(SASL|Received unexpected |received invalid response|Unknown authenticationOk |Client (was closed|has encountered))/;
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
function createResolver(resolveName = bySystem) {
	const lookups = new Map();
	const limiter = require_limiter.createLimiter(56);
	return { lookUp: (host) => {
		const earlierLookup = lookups.get(host);
		if (earlierLookup !== void 0) return earlierLookup;
		const started = limiter.acquire("all");
		const result = started.then(async (release) => {
			const addresses = await lookUpNow(host, resolveName);
			release();
			return addresses;
		});
		lookups.set(host, {
			started,
			result
		});
		return {
			started,
			result
		};
	} };
}
async function lookUpNow(host, resolveName) {
	try {
		return {
			kind: "addresses",
			addresses: await resolveName(host)
		};
	} catch (error) {
		return {
			kind: "none",
			code: String(error.code ?? "ENOTFOUND")
		};
	}
}
async function bySystem(host) {
	return (await (0, node_dns_promises.lookup)(host, {
		all: true,
		order: "verbatim"
	})).map(({ address }) => address);
}
async function resolve(host, hop, looking, allowed) {
	const result = await looking ?? {
		kind: "addresses",
		addresses: [host]
	};
	if (result.kind === "none") return require_limiter.failure("resolve", hop, {
		kind: "no-address",
		host,
		code: result.code
	});
	const { addresses } = result;
	const refuse = (address, refusal) => require_limiter.failure("resolve", hop, {
		kind: "forbidden-address",
		host,
		address,
		refusal
	});
	const forbidden = addresses.find((address) => require_matching.addressKind(address) === "forbidden");
	if (forbidden !== void 0) return refuse(forbidden, "forbidden");
	const disallowed = require_threads.firstOutside(allowed, host, addresses);
	return disallowed === null ? addresses : refuse(disallowed, "outside-allowed-hosts");
}
const headStartMs = 250;
function connectTcp(addresses, port, hop, scope) {
	return new Promise((settle) => {
		const tries = [];
		const open = new Set();
		const waiting = [...addresses];
		let next;
		const closeAll = () => {
			clearTimeout(next);
			for (const socket of open) socket.destroy();
		};
		scope.onClose(closeAll);
		const startNext = () => {
			clearTimeout(next);
			const address = waiting.shift();
			if (address === void 0) return;
			const socket = (0, node_net.connect)({
				host: address,
				port,
				noDelay: true
			});
			open.add(socket);
			socket.once("connect", () => {
				open.delete(socket);
				closeAll();
				scope.onClose(() => socket.destroy());
				settle(socket);
			});
			socket.on("error", (error) => {
				if (!open.delete(socket)) return;
				tries.push({
					address,
					code: error.code ?? "UNKNOWN"
				});
				if (tries.length === addresses.length) settle(require_limiter.failure("connect", hop, {
					kind: "not-connected",
					tries
				}));
				else startNext();
			});
			next = setTimeout(startNext, headStartMs);
		};
		startNext();
	});
}
const firstPauseMs = 250;
async function attempt(target, shared) {
	const resolving = require_limiter.skippedStages();
	const addresses = await resolveFirstHop(target, resolving, shared);
	if (require_limiter.isFailure(addresses)) return {
		stages: resolving,
		observed: require_limiter.noObservations([]),
		result: addresses,
		tries: 1
	};
	const release = await shared.servers.acquire(serverKey(target, addresses));
	try {
		return await tryRepeatedly(target, addresses, resolving[0], shared);
	} finally {
		release();
	}
}
async function tryRepeatedly(target, addresses, resolved, shared) {
	const end = performance.now() + shared.limitMs - (resolved.ms ?? 0);
	let firstFailure = null;
	for (let tries = 1;; tries++) {
		const scope = require_limiter.openScope(end - performance.now());
		const last = await runChain(target, addresses, resolved, {
			...shared,
			scope
		});
		scope.close();
		if (!require_limiter.isFailure(last.result)) return {
			...last,
			tries
		};
		if (firstFailure === null || require_limiter.hitOwnLimit(firstFailure.result)) firstFailure = last;
		const pauseMs = firstPauseMs * 2 ** (tries - 1);
		if (tries > shared.retries || !require_limiter.isTransient(last.result) || performance.now() + pauseMs > end) return {
			...firstFailure,
			tries
		};
		await (0, node_timers_promises.setTimeout)(pauseMs);
	}
}
async function resolveFirstHop(target, stages, shared) {
	const hop = target.ssh === null ? "database" : "bastion";
	const { host } = target.ssh ?? target;
	const lookup = (0, node_net.isIP)(host) === 0 ? shared.resolver.lookUp(host) : null;
	await lookup?.started;
	const scope = require_limiter.openScope(shared.limitMs);
	const work = () => resolve(host, hop, lookup?.result ?? null, shared.allowedHosts);
	const addresses = await require_limiter.recordingRunner(stages, scope, shared.limitMs)("resolve", hop, work);
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
async function runChain(target, addresses, resolved, options) {
	const stages = [resolved, ...require_limiter.skippedStages().slice(1)];
	const observed = require_limiter.noObservations(addresses);
	const stage = require_limiter.recordingRunner(stages, options.scope, options.limitMs);
	const context = {
		...options,
		target,
		addresses,
		observed,
		stage,
		log: null
	};
	const client = await logIn(context);
	const result = require_limiter.isFailure(client) ? client : await probeServer(client, context);
	if (!require_limiter.isFailure(client) && !require_limiter.isFailure(result)) observed.rehearsal = await rehearseLoad(client, result, context);
	observed.authentication = context.log?.authentication ?? null;
	observed.parameters = { ...context.log?.parameters };
	return {
		stages,
		observed,
		result
	};
}
async function logIn(context) {
	const { target, stage, scope } = context;
	const transport = target.ssl.kind === "on" ? await openEncrypted(target.ssl, context) : await openUnencrypted(context);
	if (require_limiter.isFailure(transport)) return transport;
	const { log, client: loggingIn } = login(transport, target);
	context.log = log;
	const client = await stage("login", "database", () => loggingIn);
	if (require_limiter.isFailure(client)) return withRefusalDetails(client, context);
	scope.onClose(() => endSession(client));
	return client;
}
async function openStream({ target, tunnels, addresses, scope, observed, stage }) {
	const { ssh } = target;
	if (ssh === null) {
		const direct = await stage("connect", "database", () => connectTcp(addresses, target.port, "database", scope));
		if (!require_limiter.isFailure(direct)) observed.localAddress = direct.localAddress ?? null;
		return direct;
	}
	const shared = tunnels.get(ssh, addresses);
	const socket = await stage("connect", "bastion", () => shared.socket);
	if (require_limiter.isFailure(socket)) return socket;
	return stage("ssh", "bastion", async () => {
		const tunnel = await shared.tunnel;
		if (require_limiter.isFailure(tunnel)) return tunnel;
		observed.bastion = {
			hostKey: tunnel.hostKey,
			pinned: tunnel.pinned
		};
		const channel = await tunnel.forward(require_matching.resolverName(target.host), target.port);
		if (!require_limiter.isFailure(channel)) scope.onClose(() => channel.destroy());
		return channel;
	});
}
const loadTls = () => Promise.resolve().then(() => require("./tls.js"));
async function openEncrypted(ssl, context) {
	const { target, stage, scope, observed } = context;
	const { startTls } = await loadTls();
	const stream = await openStream(context);
	if (require_limiter.isFailure(stream)) return stream;
	const secured = await stage("tls", "database", () => startTls(stream, ssl, target));
	if (require_limiter.isFailure(secured)) {
		const { evidence } = secured;
		if (evidence.kind !== "ended") return secured;
		return {
			...secured,
			evidence: require_limiter.refusedLogin(evidence.error, "connected", target)
		};
	}
	observed.tls = secured.tls;
	observed.certificatePath = secured.path;
	observed.authority = secured.authority;
	scope.onClose(() => secured.socket.destroy());
	return {
		stream: secured.socket,
		canBind: secured.canBind,
		isProven: require_limiter.lineProof(observed) !== null
	};
}
async function openUnencrypted(context) {
	const stream = await openStream(context);
	if (require_limiter.isFailure(stream)) return stream;
	return {
		stream,
		canBind: false,
		isProven: require_limiter.lineProof(context.observed) !== null
	};
}
async function withRefusalDetails(refused, context) {
	const { evidence } = refused;
	if (evidence.kind === "violation" && evidence.violation.kind === "clear-text-password") return {
		...refused,
		evidence: {
			kind: "clear-text-password",
			presented: await presentedBy(context)
		}
	};
	return context.target.ssl.kind === "on" ? withCertificateDemand(refused, context) : withTlsTried(refused, context);
}
async function presentedBy(context) {
	const { observed } = context;
	if (observed.tls !== null && observed.authority !== null) return {
		certificate: observed.tls.certificate,
		authority: observed.authority
	};
	const secured = await tryTls(context);
	if (secured === null) return null;
	if (require_limiter.isFailure(secured)) return secured.evidence.kind === "tls-not-supported" ? "no-tls" : null;
	secured.socket.destroy();
	return {
		certificate: secured.tls.certificate,
		authority: secured.authority
	};
}
const unverifiedTls = {
	kind: "on",
	verify: "none",
	certificate: null
};
async function tryTls(context) {
	const { target, scope } = context;
	const stage = require_limiter.stageRunner(scope, context.limitMs);
	const { startTls } = await loadTls();
	const stream = await openStream({
		...context,
		stage,
		observed: { ...context.observed }
	});
	if (require_limiter.isFailure(stream)) return null;
	return stage("tls", "database", () => startTls(stream, unverifiedTls, target));
}
async function withTlsTried(refused, context) {
	const { target, scope } = context;
	const { evidence } = refused;
	if (evidence.kind !== "server" || !require_limiter.mayNeedTls(evidence.refusal, evidence.error)) return refused;
	const secured = await tryTls(context);
	if (secured === null) return refused;
	if (require_limiter.isFailure(secured)) {
		const withTls = secured.evidence.kind === "tls-not-supported" ? "not-supported" : "not-tried";
		return {
			...refused,
			evidence: {
				...evidence,
				withTls
			}
		};
	}
	const isAdmitted = await scope.within(admitsLogin(secured.socket, target), () => null);
	secured.socket.destroy();
	if (isAdmitted === null) return refused;
	return {
		...refused,
		evidence: {
			...evidence,
			withTls: isAdmitted ? "admitted" : "refused"
		}
	};
}
async function withCertificateDemand(lost, context) {
	const { evidence } = lost;
	if (!(evidence.kind === "lost" && evidence.received.length === 0) || context.observed.tls?.protocol !== "TLSv1.3") return lost;
	const { wantsCertificate } = await loadTls();
	const secured = await tryTls(context);
	if (secured === null || require_limiter.isFailure(secured)) return lost;
	const isDemanded = await context.scope.within(wantsCertificate(secured.socket), () => false);
	secured.socket.destroy();
	return isDemanded ? {
		...lost,
		evidence: { kind: "client-certificate" }
	} : lost;
}
async function probeServer(client, { target, limitMs, stage, log }) {
	return stage("probe", "database", async () => {
		const failed = (error) => require_limiter.failure("probe", "database", evidenceOf(error, log));
		try {
			const { role, schemas } = target;
			const result = await probe(client, log?.parameters ?? {}, {
				role,
				schemas,
				timeoutMs: limitMs
			});
			return require_limiter.isFailure(result) && log !== null && log.violation !== null ? failed(null) : result;
		} catch (error) {
			return failed(error);
		}
	});
}
async function rehearseLoad(client, facts, context) {
	const { database, session, versionNum } = facts;
	const isWritable = database.canCreate && !session.inRecovery && !session.readOnly;
	if (!context.rehearse || !isWritable || versionNum < 90300) return null;
	if (context.target.role !== null) return { kind: "not-possible" };
	const rehearsed = await context.stage("rehearse", "database", async () => {
		try {
			return await require_limiter.rehearse(client, versionNum, context.limitMs);
		} catch (error) {
			return require_limiter.failure("rehearse", "database", evidenceOf(error, context.log));
		}
	});
	return require_limiter.isFailure(rehearsed) ? {
		kind: "broken-off",
		failure: rehearsed
	} : rehearsed;
}
function endSession(client) {
	client.end().catch(() => {});
}
function openTunnels(limitMs) {
	const shared = new Map();
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
			const existing = shared.get(key);
			existing?.join();
			if (existing !== void 0) return existing;
			const scope = require_limiter.openScope(limitMs);
			scopes.push(scope);
			const { join, run } = require_threads.sharedContext();
			const opened = run(() => start(ssh, addresses, scope));
			shared.set(key, {
				...opened,
				join
			});
			join();
			opened.tunnel.then((tunnel) => {
				if (!require_limiter.isFailure(tunnel)) return;
				scope.close();
				if (require_limiter.isTransient(tunnel)) shared.delete(key);
			}, () => scope.close());
			return opened;
		},
		close: () => {
			for (const scope of scopes) scope.close();
		}
	};
}
function start(ssh, addresses, scope) {
	const onTimeout = (stage) => () => require_limiter.failure(stage, "bastion", {
		kind: "timeout",
		limit_ms: scope.limitMs
	});
	const connectToBastion = () => scope.within(connectTcp(addresses, ssh.port, "bastion", scope), onTimeout("connect"));
	const socket = connectToBastion();
	let tries = 0;
	const tunnel = scope.within(Promise.resolve().then(() => require("./ssh.js")).then(({ openTunnel }) => openTunnel(ssh, () => tries++ === 0 ? socket : connectToBastion())), onTimeout("ssh"));
	return {
		socket: Promise.race([socket, tunnel.then((opened) => require_limiter.isFailure(opened) ? opened : socket)]),
		tunnel
	};
}
function unlockKeys(targets, onKey) {
	const jobs = [];
	const results = new Map();
	for (const { ssh } of targets) {
		const locked = lockedKey(ssh);
		if (locked === null || results.has(nameOf(locked))) continue;
		const result = new Promise((settle) => jobs.push({
			...locked,
			settle
		}));
		results.set(nameOf(locked), result.then((each) => {
			if (each.kind === "key") onKey(each.pem);
			return each;
		}));
	}
	startThreads(jobs);
	return async (target) => {
		const { ssh } = target;
		const locked = lockedKey(ssh);
		if (ssh === null || locked === null) return {
			kind: "target",
			target
		};
		const result = await results.get(nameOf(locked));
		if (result.kind === "invalid") return {
			kind: "invalid-key",
			reason: result.reason
		};
		if (result.kind === "crashed") return result;
		return {
			kind: "target",
			target: {
				...target,
				ssh: {
					...ssh,
					privateKey: result.pem,
					passphrase: null
				}
			}
		};
	};
}
function lockedKey(ssh) {
	if (ssh === null || ssh.passphrase === null) return null;
	return {
		privateKey: ssh.privateKey,
		passphrase: ssh.passphrase
	};
}
function nameOf({ privateKey, passphrase }) {
	return JSON.stringify([privateKey, passphrase]);
}
function startThreads(jobs) {
	const rounds = new Map(jobs.map((job) => [job, require_private_key.derivationRounds(job.privateKey)]));
	const queue = jobs.toSorted((one, other) => rounds.get(one) - rounds.get(other));
	const count = Math.min(queue.length, Math.max(2, (0, node_os.availableParallelism)()));
	for (let started = 0; started < count; started++) workThrough(queue);
}
function workThrough(queue) {
	const first = queue.shift();
	if (first === void 0) return;
	const thread = require_threads.startThread("key-thread");
	let current = first;
	const begin = (job) => {
		current = job;
		const { privateKey, passphrase } = job;
		thread.postMessage({
			privateKey,
			passphrase
		});
	};
	thread.on("message", (result) => {
		current.settle(result);
		const next = queue.shift();
		if (next === void 0) thread.terminate();
		else begin(next);
	});
	thread.on("error", (error) => {
		current.settle({
			kind: "crashed",
			evidence: require_crash.crashEvidence(error)
		});
		workThrough(queue);
	});
	begin(first);
}
const perServer = 8;
require_threads.catchCrashes();
node_worker_threads.parentPort?.once("message", async (work) => {
	const { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts } = work;
	const tunnels = openTunnels(timeoutMs);
	const shared = {
		limitMs: timeoutMs,
		retries,
		rehearse,
		allowedHosts,
		resolver: createResolver(),
		tunnels,
		servers: require_limiter.createLimiter(perServer)
	};
	const unlocked = unlockKeys(targets, (pem) => post({
		kind: "secret",
		value: pem
	}));
	const attemptLimiter = require_limiter.createLimiter(concurrency);
	let hasCrashed = false;
	const attempts = targets.map(async (locked, index) => {
		const onOutcome = (outcome) => {
			hasCrashed ||= outcome.kind === "crashed";
			post({
				kind: "outcome",
				index,
				outcome
			});
		};
		const ready = await unlocked(locked);
		if (ready.kind !== "target") return onOutcome(ready);
		const release = await attemptLimiter.acquire("all");
		await runAttempt(ready.target, shared, onOutcome);
		release();
	});
	await Promise.all(attempts);
	tunnels.close();
	node_worker_threads.parentPort?.close();
	if (hasCrashed) process.exit();
});
function runAttempt(target, shared, onOutcome) {
	return new Promise((resolve) => {
		let isCrashed = false;
		require_threads.contain(async () => {
			const outcome = {
				kind: "attempt",
				attempt: await attempt(target, shared)
			};
			if (!isCrashed) onOutcome(outcome);
			resolve();
		}, (error) => {
			isCrashed = true;
			onOutcome({
				kind: "crashed",
				evidence: require_crash.crashEvidence(error)
			});
			resolve();
		});
	});
}
function post(message) {
	node_worker_threads.parentPort?.postMessage(message);
}
exports.errorFields = errorFields;
Object.defineProperty(exports, "require_cert_signatures", {
	enumerable: true,
	get: function() {
		return require_cert_signatures;
	}
});
