"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_crash = require("./crash.js");
const require_prose = require("./prose.js");
const require_sql = require("./sql.js");
const require_matching = require("./matching.js");
const require_config = require("./config.js");
const require_limiter = require("./limiter.js");
const require_source = require("./source.js");
const require_variables = require("./variables.js");
const require_files = require("./files.js");
let node_net = require("node:net");
let node_timers_promises = require("node:timers/promises");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
const hostNames = [
	[/\.cluster-[^.]+\.[^.]+\.rds\.amazonaws\.com(\.cn)?$/i, "amazon-aurora"],
	[/\.rds\.amazonaws\.com(\.cn)?$/i, "amazon-rds"],
	[/\.postgres\.database\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/i, "azure"],
	[/\.supabase\.(com|co)$/i, "supabase"],
	[/\.neon\.(tech|build)$/i, "neon"],
	[/\.db\.ondigitalocean\.com$/i, "digitalocean"],
	[/\.aivencloud\.com$/i, "aiven"]
];
function providerOf({ type, host }) {
	if (type !== "postgresql") return type;
	return hostNames.find(([pattern]) => pattern.test(host))?.[1] ?? "postgresql";
}
const turnOnSsl = require_config.code("ssl: true");
const rds = {
	firewall: ["On RDS, add an inbound rule for the port to the instance's security group. The instance must be publicly accessible, or be connected to through SSH."],
	password: ["On RDS, change the master user's password with Modify; AWS Secrets Manager may rotate it. Change another user's password in psql as the master user."],
	pam: ["On RDS, PAM is IAM database authentication: a member of `rds_iam` can log in only with an IAM token, and Stitch has a password. Run it as the master user. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html."],
	certificate: ["Amazon publishes a bundle for each region: https://truststore.pki.rds.amazonaws.com."],
	"read-only": ["On RDS, check that this is the instance's own endpoint, not the green one of a blue/green deployment, which is read-only until the switchover. Otherwise set `default_transaction_read_only` to 0 in the instance's parameter group: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html."],
	storage: ["On RDS, raise the allocated storage with Modify, and turn on storage autoscaling: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Troubleshooting.html#CHAP_Troubleshooting.Storage."],
	unencrypted: ["RDS reports this for every connection without SSL if `rds.force_ssl` is 1, the default since PostgreSQL 15. Turn on SSL:", turnOnSsl]
};
const overCapacity = "https://devcenter.heroku.com/articles/heroku-postgres-over-plan-capacity";
const words = {
	postgresql: {},
	heroku: {
		password: ["Heroku rotates credentials. Print the current URL, and store it in the secret:", require_config.code("heroku config:get DATABASE_URL -a APP")],
		database: ["On Heroku, user, password and database belong together, and all change when credentials rotate. Print the current URL, and store it in the secret:", require_config.code("heroku config:get DATABASE_URL -a APP")],
		console: [
			"On Heroku, open a session as the owner and run it there:",
			require_config.code("heroku pg:psql -a APP"),
			`If the database exceeds its plan's storage, Heroku itself has revoked this: upgrade the plan or delete data (${overCapacity}).`
		],
		unencrypted: ["Heroku accepts only encrypted connections. Turn on SSL:", turnOnSsl],
		"read-only": ["On Heroku, a database of the Essential tier is read-only for a few minutes during maintenance: run the check again later. To see its state:", require_config.code("heroku pg:info -a APP")],
		storage: [`On Heroku, upgrade the plan or delete data: ${overCapacity}`, require_config.code("heroku pg:info -a APP")],
		connections: [
			`On Heroku, the plan sets the limit, which is 1 while the database exceeds its plan's storage (Access Restricted, ${overCapacity}). See the state and the sessions:`,
			require_config.code("heroku pg:info -a APP\nheroku pg:ps -a APP"),
			"End all sessions, or upgrade the plan:",
			require_config.code("heroku pg:killall -a APP")
		],
		"not-ready": ["On Heroku this is usually maintenance or a failover:", require_config.code("heroku pg:maintenance -a APP\nheroku pg:info -a APP")]
	},
	"amazon-rds": rds,
	"amazon-aurora": {
		...rds,
		primary: ["On Aurora, use the cluster endpoint, which has no \"-ro\" in its name."]
	},
	"google-cloudsql": {
		firewall: ["On Cloud SQL, add the address to the instance's authorized networks, under Connections > Networking. The instance needs a public IP address."],
		certificate: ["Download `server-ca.pem` in the Cloud console, under Connections > Security."],
		unencrypted: ["Cloud SQL can be set to accept only encrypted connections. Turn on SSL:", turnOnSsl],
		"read-only": ["On Cloud SQL, check that this is the primary instance's address, and remove the flag `default_transaction_read_only` from the instance: https://cloud.google.com/sql/docs/postgres/flags."],
		storage: ["On Cloud SQL, raise the storage capacity and turn on automatic storage increases: https://cloud.google.com/sql/docs/postgres/troubleshooting."],
		"client-certificate": ["On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate. Stitch has no client certificate."]
	},
	azure: {
		hba: ["Azure's firewall sends this error. Under Networking > Public access, add a rule for this machine's address and for each of Stitch's: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-firewall-portal."],
		firewall: ["On Azure, add firewall rules under Networking > Public access: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-firewall-portal."],
		unencrypted: ["Azure reports this for every connection without SSL if `require_secure_transport` is on, which is the default. Turn on SSL:", turnOnSsl],
		password: ["On Azure, reset the administrator's password under Overview > Reset password. Change another user's password in psql as the administrator."],
		"read-only": ["Azure makes a server read-only when its storage is 95% full. Raise the storage under Compute + storage, and turn on storage autogrow: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits."],
		storage: ["On Azure, raise the storage under Compute + storage, and turn on storage autogrow: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits."]
	},
	supabase: {
		password: ["On Supabase, reset the password under Database > Settings."],
		"read-only": ["Supabase makes a database read-only when its disk is 95% full, or larger than the plan allows. Enlarge the disk, or delete data: https://supabase.com/docs/guides/platform/database-size#disabling-read-only-mode."],
		storage: ["On Supabase, enlarge the disk: https://supabase.com/docs/guides/platform/database-size."]
	},
	neon: {
		password: ["On Neon, reset the role's password under Roles."],
		storage: ["On Neon, upgrade the plan or delete data: https://neon.com/docs/introduction/plans."]
	},
	digitalocean: {
		hba: ["DigitalOcean sends this error to addresses that are not trusted. Add this machine's and Stitch's addresses to the database's trusted sources, under Settings."],
		firewall: ["On DigitalOcean, add the addresses to the database's trusted sources, under Settings."],
		"read-only": ["DigitalOcean makes a database read-only when its disk is nearly full. Resize the cluster, or delete data."],
		storage: ["On DigitalOcean, resize the cluster under Settings > Cluster configuration."]
	},
	aiven: {
		firewall: ["On Aiven, add the addresses to the service's allowed IP addresses."],
		"read-only": ["Aiven makes a service read-only when its disk is nearly full. Upgrade the plan or add storage."],
		storage: ["On Aiven, upgrade the plan or add storage."]
	}
};
function whereToFind(destination) {
	const advice = atProvider(destination, "certificate");
	return advice.length > 0 ? advice : ["Ask the server's administrator for the CA certificate."];
}
function atProvider(destination, topic) {
	return words[providerOf(destination)][topic] ?? [];
}
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
function firewallParts({ region, type, host }, condition) {
	const allow = `${condition}, allow this machine's address`;
	return [...region === null ? [`${allow} and Stitch's addresses. Set \`region\` in this file to see Stitch's addresses here.`] : [`${allow} and Stitch's addresses:`, require_config.code(stitchAddresses[region].join("\n"))], ...atProvider({
		type,
		host
	}, "firewall")];
}
function hbaParts(destination, error, measured) {
	const here = measured.map(hostRange).find((range) => range === addressIn(error.message)) ?? null;
	const stitch = destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
	const lines = [...stitch, here ?? anyAddress].map((address) => loginLine(destination, address));
	return [
		`In \`pg_hba.conf\` on the server, add ${isRejectLine(error) ? "above the line with `reject`" : "above the first matching line"}:`,
		require_config.code(lines.join("\n")),
		...stitch.length > 0 ? ["The last line is for this check, the others are for Stitch."] : [],
		...here === null ? [`Replace ADDRESS with the address that ${destination.ssh === null ? "this machine" : "the bastion"} connects from. The server's message may contain it, but this check can't confirm that.`] : [],
		...require_config.reloadConfiguration,
		managedHba
	];
}
const managedHba = "At a cloud provider, use the database's network or access settings instead.";
const poolerLine = "host DATABASE USER ADDRESS/32 scram-sha-256";
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
		user: require_config.loginName(destination)
	}, address);
}
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
function addressIn(message) {
	const address = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => (0, node_net.isIP)(word) !== 0);
	return address === void 0 ? null : hostRange(address);
}
function hostRange(address) {
	return `${address}/${(0, node_net.isIP)(address) === 6 ? 128 : 32}`;
}
function hbaName(name) {
	return name === null ? "all" : `"${require_matching.printable(require_sql.storedName(name)).replaceAll("\"", "\"\"")}"`;
}
const databaseMissing = require_config.failureRule({
	id: "auth/database-missing",
	severity: "error",
	at: ["database"],
	title: "Database does not exist",
	why: ({ cause }) => cause === "missing" ? "Stitch creates schemas in a database, but not the database itself, so every load fails." : "No one can connect to this database, so every load fails.",
	titleOf: ({ destination: { database }, cause, source }) => source === "upstream" ? upstreamTitles[cause] : databaseTitles[cause](`Database \`${database}\``),
	message: ({ destination, cause, source, error }) => {
		const { database } = destination;
		const server = require_prose.capital(require_config.sourceName(destination, source));
		if (source === "upstream") return `The pooler has an entry for \`${database}\`, but ${require_config.sourceName(destination, source)} can't open its database.${require_config.quotedError(error)}`;
		if (source !== "server") return `${server} has no usable database \`${database}\` in its configuration.${require_config.quotedError(error)}`;
		switch (cause) {
			case "missing": return `${server} has no database \`${database}\`. Names are case-sensitive.`;
			case "closed": return `Database \`${database}\` does not accept connections.`;
			case "invalid": return `A \`DROP DATABASE\` of \`${database}\` was interrupted and left it unusable.${require_config.quotedError(error)}`;
			case "damaged": return `${server} has \`${database}\` in its catalog, but its files are missing. It reported: ${require_prose.quoted(`${error.message} ${error.detail ?? ""}`)}.`;
		}
	},
	fix: ({ destination, cause, source }) => {
		const database = require_sql.identifier(destination.database);
		if (source === "upstream") return require_config.text(...upstreamParts(cause));
		if (source !== "server") return require_config.text(...poolerParts(source, destination.database));
		switch (cause) {
			case "closed": return destination.database === "template0" ? require_config.text("`template0` is the empty template of new databases. Set `database` to the one to load into. To list the databases:", require_config.code("SELECT datname FROM pg_database WHERE NOT datistemplate;")) : require_config.sql(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`, "a superuser");
			case "missing": return require_config.text("Correct the name. To list the databases:", require_config.code("SELECT datname FROM pg_database;"), "Or create the database. As a superuser, run:", require_config.code(`CREATE DATABASE ${database};`), ...atProvider(destination, "database"));
			case "invalid": return require_config.text(...invalidParts(database), "Or set `database` to another database.");
			case "damaged": return require_config.text(damagedPart);
		}
	}
});
const databaseTitles = {
	missing: (name) => `${name} does not exist`,
	closed: (name) => `${name} does not accept connections`,
	invalid: (name) => `${name} is invalid`,
	damaged: (name) => `${name} is missing its files`
};
const upstreamTitles = {
	missing: "Database behind the pooler does not exist",
	closed: "Database behind the pooler is not open",
	invalid: "Database behind the pooler is invalid",
	damaged: "Database behind the pooler is missing its files"
};
function invalidParts(database) {
	return ["Its data is lost. Drop it and create it again. Connect to another database as its owner or a superuser, and run:", require_config.code(`DROP DATABASE ${database};\nCREATE DATABASE ${database};`)];
}
const damagedPart = "Do not create it again before you know what happened. Restore the data directory from a backup, or mount the missing tablespace. The server's log and the path in the message show what is missing.";
function upstreamParts(cause) {
	const other = "Or set another database in the pooler's configuration.";
	if (cause === "invalid") return [...invalidParts("…"), other];
	if (cause === "damaged") return [damagedPart];
	if (cause === "closed") return [
		"On the server behind the pooler, allow connections to the database that the message names. As a superuser:",
		require_config.code("ALTER DATABASE … ALLOW_CONNECTIONS true;"),
		other
	];
	return [
		"On the pooler's machine, correct `dbname=` of this database in its configuration, or create the database that the message names on the server behind it. PgBouncer's console shows which name maps to which database:",
		require_config.code("SHOW DATABASES;"),
		"In the `[databases]` section of `pgbouncer.ini`, for example:",
		require_config.code("analytics = host=db.internal.example.com dbname=analytics")
	];
}
function poolerParts(source, database) {
	if (source === "Odyssey") return ["Correct the name. Or add a route to Odyssey's configuration and reload Odyssey:", require_config.code(`database "${database}" {\n}`)];
	if (source === "PgCat") return ["Correct the name. Or add a pool to PgCat's configuration, with this user, and reload PgCat:", require_config.code(`[pools.${database}]`)];
	return ["Correct the name. Or add the database to the `[databases]` section of `pgbouncer.ini`, and reload PgBouncer. If it is there and disabled, in PgBouncer's console:", require_config.code(`ENABLE ${database};`)];
}
const noHbaEntry = require_config.failureRule({
	id: "auth/no-hba-entry",
	severity: "error",
	at: ["host"],
	title: "No matching pg_hba.conf entry",
	why: "Stitch connects from its own addresses and needs entries of its own, or the server refuses every load.",
	titleOf: ({ error }) => isRejectLine(error) ? "Rejected by pg_hba.conf" : null,
	message: ({ destination, source, tls, error }) => {
		return `${require_prose.capital(require_config.sourceName(destination, source))} ${isRejectLine(error) ? "has a pg_hba.conf entry that rejects" : "has no pg_hba.conf entry for"} ${source === "upstream" ? "the pooler's login" : `\`${require_config.loginName(destination)}\` on database \`${destination.database}\` from this machine`}${source === "upstream" ? "" : withTls(tls)}.${require_config.quotedError(error)}`;
	},
	fix: ({ destination, source, error, tls, measured }) => {
		if (source === "upstream") return require_config.text("On the server behind the pooler, add to `pg_hba.conf`, above the first matching line:", require_config.code(poolerLine), "ADDRESS is the pooler's; DATABASE and USER are in the message.", ...require_config.reloadConfiguration);
		const unencrypted = tls === "off" ? atProvider(destination, "unencrypted") : [];
		const providerAdvice = [...unencrypted, ...unencrypted.length > 0 ? [] : atProvider(destination, "hba")];
		return providerAdvice.length > 0 ? require_config.text(...providerAdvice) : require_config.text(...hbaParts(destination, error, measured));
	}
});
function withTls(tls) {
	if (tls === "refused") return " without SSL, and refuses it with SSL too";
	if (tls === "not-supported") return " without SSL, and does not support SSL";
	return tls === "on" ? " with SSL" : "";
}
function isRenamed({ source, error }, name) {
	return source === "upstream" && error?.message.includes(`"${name}"`) === false;
}
const loginNotPermitted = require_config.serverRule({
	id: "auth/login-not-permitted",
	severity: "error",
	at: ["username"],
	title: "Role can't log in",
	why: "Only an existing role with LOGIN can connect, so every load fails.",
	find: ({ destination, facts: { role } }) => destination.audit !== null && role.details?.canLogin === false ? {
		role: destination.username,
		cause: "no-login",
		source: "server",
		error: null
	} : null,
	titleOf: ({ role, cause, source, error }) => {
		if (isRenamed({
			source,
			error
		}, role)) return "Pooler's user can't log in";
		return cause === "unknown" ? `Role \`${role}\` does not exist` : `Role \`${role}\` can't log in`;
	},
	message: ({ destination, role, cause, source, error }) => {
		const server = require_prose.capital(require_config.sourceName(destination, source));
		const says = error === null ? "" : require_config.quotedError(error);
		if (isRenamed({
			source,
			error
		}, role)) return `${server} does not allow the pooler's user to log in.${says}`;
		return cause === "unknown" ? `${server} has no role \`${role}\`.${says}` : `${server} does not allow \`${role}\` to log in.${says}`;
	},
	fix: ({ role, cause, source, error }) => {
		const login = `ALTER ROLE ${require_sql.identifier(role)} LOGIN;`;
		if (isRenamed({
			source,
			error
		}, role)) return require_config.text("The pooler logs in to the server behind it as the user that the message names. Correct that name in the pooler's configuration (in `pgbouncer.ini`, `user=` of the database in `[databases]`), or make it a role with LOGIN on that server.");
		if (cause === "no-login") return require_config.sql(login, "a superuser");
		return cause === "unknown" ? require_config.text("Correct the user name; names are case-sensitive. To list the roles, run in psql:", require_config.code("\\du"), "Or create the role. As a superuser, in psql:", require_config.createRole(role)) : require_config.text("Find out whether the role exists. As a superuser, run:", require_config.code(`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${require_sql.literal(role)};`), "No row: the role does not exist. Correct the user name, or create the role, in psql:", require_config.createRole(role), "`f`: the role is not allowed to log in. Allow it:", require_config.code(login));
	}
});
const connectDenied = require_config.serverRule({
	id: "auth/connect-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks CONNECT on the database",
	why: "PostgreSQL grants CONNECT to everyone by default; without it the server refuses every load.",
	find: ({ destination, facts: { role } }) => destination.audit === null || role.canConnect ? null : {
		destination: require_config.loaderDestination(destination),
		source: "server",
		error: null
	},
	titleOf: ({ destination, source, error }) => isRenamed({
		source,
		error
	}, destination.database) ? "Pooler's user lacks CONNECT on the database" : `\`${require_config.loginName(destination)}\` lacks CONNECT on \`${destination.database}\``,
	message: ({ destination, source, error }) => source === "upstream" && error !== null ? `${require_prose.capital(require_config.sourceName(destination, source))} does not grant CONNECT to the pooler's user.${require_config.quotedError(error)}` : `\`${require_config.loginName(destination)}\` lacks the CONNECT privilege on database \`${destination.database}\`.`,
	fix: ({ destination, source, error }) => {
		const poolerNote = "Run it on the server behind the pooler, with the database and the user that the pooler uses there.";
		if (isRenamed({
			source,
			error
		}, destination.database)) return require_config.text(poolerNote, require_config.code("GRANT CONNECT ON DATABASE … TO …;"));
		return require_config.sql(`GRANT CONNECT ON DATABASE ${require_sql.identifier(destination.database)} TO ${require_sql.identifier(require_config.loginName(destination))};`, "a superuser", ...source === "upstream" ? [poolerNote] : atProvider(destination, "database"));
	}
});
const tooManyConnections = require_config.serverRule({
	id: "auth/too-many-connections",
	severity: "error",
	at: ["host"],
	title: "Too many connections",
	why: ({ error, limit }) => error === null ? `Stitch logs in ${limit === "role" ? "as this role" : "to this database"}, so every load fails.` : "Each load needs a connection, and fails while none is available.",
	find: ({ destination, facts: { role, rows } }) => {
		const isUnlimited = role.details === null || role.superuser?.name === role.login;
		if (destination.audit === null || isUnlimited) return null;
		const ofRole = role.details?.connectionLimit === 0;
		if (!ofRole && rows.database?.connectionLimit !== 0) return null;
		const limit = ofRole ? "role" : "database";
		return {
			destination: require_config.loaderDestination(destination),
			error: null,
			source: "server",
			limit
		};
	},
	titleOf: ({ destination, error, limit }) => error === null ? `Connection limit of \`${limitedName(destination, limit)}\` is 0` : null,
	message: ({ destination, error, source, limit }) => error === null ? `${limit === "role" ? "" : "Database "}\`${limitedName(destination, limit)}\` has a connection limit of 0, so the server refuses every login.` : `${require_prose.capital(require_config.sourceName(destination, source))} accepts no more connections.${require_config.quotedError(error)}`,
	fix: ({ destination, error, source, limit }) => {
		const providerAdvice = error === null ? [] : atProvider(destination, "connections");
		if (providerAdvice.length > 0) return require_config.text(...providerAdvice);
		if (limit === "pooler") return require_config.text(...poolerLimits[source] ?? poolerLimits.PgBouncer ?? []);
		const name = limitedName(destination, limit);
		if (error === null) return require_config.sql(raisedLimit(limit, require_sql.identifier(name)), "a superuser");
		const isOther = limit !== "server" && isRenamed({
			source,
			error
		}, name);
		return require_config.text("See who holds the connections:", require_config.code("SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;"), `Close idle connections, or raise the limit that was reached${source === "upstream" ? ", on the server behind the pooler" : ""}:`, require_config.code(raisedLimit(limit, isOther ? "NAME" : require_sql.identifier(name))), ...isOther ? ["The name is in the message."] : [], ...source === "upstream" ? ["A smaller pool (`default_pool_size`) leaves connections for others."] : []);
	}
});
function limitedName(destination, limit) {
	return limit === "role" ? require_config.loginName(destination) : destination.database;
}
function raisedLimit(limit, name) {
	return limit === "server" ? "ALTER SYSTEM SET max_connections = 200; -- and restart the server" : `ALTER ${limit.toUpperCase()} ${name} CONNECTION LIMIT -1;`;
}
const poolerLimits = {
	PgBouncer: [
		"See who holds the connections, in PgBouncer's console:",
		require_config.code("SHOW CLIENTS;"),
		"Close idle connections. Or raise the limit in `pgbouncer.ini` that the message names, such as `max_client_conn`, and restart PgBouncer."
	],
	Supavisor: ["Close idle connections, or raise the pool size in the project's dashboard, under Database > Settings > Connection pooling. In session mode (port 5432) each client holds a connection of the pool: use transaction mode (6543) for clients that can."],
	Odyssey: ["Close idle connections, or raise `client_max` or `pool_size` in Odyssey's configuration, and reload Odyssey."],
	"Pgpool-II": ["Close idle connections, or raise `num_init_children` and `max_pool` in `pgpool.conf`, and restart Pgpool-II."],
	"RDS Proxy": ["Close idle connections, or raise the proxy's limits: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connections.html."],
	Neon: ["Use the pooled host name, which has `-pooler` after the endpoint's id, or a larger compute."]
};
const serverNotReady = require_config.failureRule({
	id: "auth/server-not-ready",
	severity: "error",
	at: ["host"],
	title: "Server is starting up or shutting down",
	why: ({ standby }) => standby ? "A standby without hot standby accepts no connections at all, so every load fails." : "The server accepts no logins at the moment, so a load that starts now fails.",
	titleOf: ({ standby }) => standby ? "Server is a standby that accepts no queries" : null,
	message: ({ destination, source, error, standby }) => standby ? `${require_prose.capital(require_config.sourceName(destination, source))} is a standby with \`hot_standby\` off.${require_config.quotedError(error)}` : `${require_prose.capital(require_config.sourceName(destination, source))} is not ready.${require_config.quotedError(error)}`,
	fix: ({ destination, standby }) => standby ? require_config.text(require_config.usePrimary, ...atProvider(destination, "primary")) : require_config.text("Run the check again in a minute. If the server is still not ready, check its log for the cause.", ...atProvider(destination, "not-ready"))
});
const accessRules = [
	noHbaEntry,
	loginNotPermitted,
	connectDenied,
	databaseMissing,
	tooManyConnections,
	serverNotReady,
	require_config.serverRule({
		id: "auth/login-not-checked",
		severity: "notice",
		at: ["audit"],
		title: "The user's own login was not checked",
		why: "With `audit` the user's password stays out of CI, so a wrong password is noticed only when a load fails.",
		find: ({ destination: { audit }, facts }) => audit && {
			auditor: audit.username,
			hidden: facts.session.hidden
		},
		message: ({ destination: { username }, auditor, hidden }) => `\`${auditor}\` logged in and checked the privileges of \`${username}\`. The password, the pg_hba.conf entry and the connection limit of \`${username}\` can only be checked by logging in as that user.${hidden.length === 0 ? "" : ` The server's values of ${require_prose.list(hidden.map((name) => `\`${name}\``))} are not visible, because \`${auditor}\` has its own.`}`,
		fix: (_, { destination: { username } }) => require_config.text(`After each change of the password, press Check and Save in Stitch, which logs in as \`${username}\`. To check the login here too, replace \`audit\` with \`password\`; CI then needs the password as a secret.`)
	})
];
const insecureMethod = require_config.failureRule({
	id: "auth/insecure-method",
	severity: "error",
	at: ["ssl"],
	title: "Clear-text password for an unverified server",
	why: "Anyone who intercepts the connection or impersonates the server would get the password, and with it could read and change the data.",
	titleOf: ({ destination: { ssl, ssh } }) => ssl.kind === "off" && ssh === null ? "Clear-text password over an unencrypted connection" : null,
	message: ({ destination }) => `${require_prose.capital(require_config.machine(destination, "database"))} asks for the password of \`${require_config.loginName(destination)}\` in clear text, and ${whyUnproven(destination)}. The password was not sent. Stitch itself may still load, because it does not require this proof.`,
	fix: ({ destination, presented }) => {
		const { ssl, ssh, path } = destination;
		const scram = "Or change the method to `scram-sha-256`: in `pg_hba.conf` on the server, or `auth_type` in `pgbouncer.ini`.";
		if (ssl.kind === "on" && ssl.verify === "ca") return require_config.proposeKey([
			...path,
			"ssl",
			"verify"
		], "full", require_config.fullNeedsName, scram);
		return require_config.text(...ssh === null ? [] : pinTheBastion, ...proofByTls(destination, presented), scram);
	}
});
function whyUnproven({ ssl, ssh }) {
	if (ssl.kind === "on" && ssl.verify === "ca") return "`verify: ca` does not prove which server this is";
	if (ssl.kind === "on") return "its certificate was not verified, so nothing proves which server this is";
	return ssh === null ? "neither SSL nor an SSH tunnel protects the connection" : "the bastion's host key is not pinned, so nothing proves where the tunnel ends";
}
const pinTheBastion = [
	"Pin the bastion's host key. On the bastion itself, not over the network, print its fingerprints:",
	require_config.printHostKeys,
	"Set the fingerprint of the key that it uses (`ssh/host-key-unpinned` shows it):",
	require_config.code("host_key: SHA256:FINGERPRINT")
];
function proofByTls(destination, presented) {
	const { ssh } = destination;
	const verb = ssh === null ? "Verify" : "Or verify";
	if (presented === "no-tls") return ssh === null ? ["The server does not support SSL. Connect through a bastion with a pinned host key:", pinnedSsh] : [];
	if (presented?.authority === "public") return [`${verb} the server's certificate, which a public CA has issued:`, require_config.code("ssl:\n  verify: full")];
	if (presented?.certificate?.self_signed) return [
		`${verb} the server by its own certificate, which is self-signed. On the server, not over the network, print the certificate's fingerprint:`,
		require_config.printFingerprint,
		`Only if it is ${presented.certificate.fingerprint256}, this is the right server. Copy the certificate from there, and set it:`,
		require_config.code("ssl:\n  certificate: certs/server.pem")
	];
	const isProviders = presented?.authority === "provider";
	return [
		`${verb} the server's certificate with the ${isProviders ? "provider's" : "server's"} CA certificate, and upload the same file in Stitch:`,
		require_config.code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"),
		...isProviders && destination.type === "postgresql" ? ["The provider publishes it."] : whereToFind(destination)
	];
}
const pinnedSsh = `${require_config.sshExample}\n${require_config.code("  host_key: SHA256:FINGERPRINT")}`;
const weakMethod = require_config.connectionRule({
	id: "auth/weak-method",
	severity: "warning",
	at: ["host"],
	title: "Weak login method",
	why: "Nothing proves the server's identity, so an attacker who intercepts the login can use it to read and change the data.",
	find: ({ attempt }) => {
		const { authentication } = attempt.observed;
		if (authentication === null || require_limiter.identityOf(attempt) !== "none") return null;
		const { method, iterations } = authentication;
		if (method === "none" && require_limiter.isFailure(attempt.result)) return null;
		return method === "none" || method === "md5" || iterations !== null && iterations < 4096 ? {
			method,
			iterations
		} : null;
	},
	titleOf: ({ method }) => {
		if (method === "none") return "Server asks for no password";
		return method === "md5" ? "Password is sent as an MD5 hash" : "SCRAM uses too few iterations";
	},
	message: ({ destination, method, iterations }) => {
		const server = require_prose.capital(require_config.machine(destination, "database"));
		const user = `\`${require_config.loginName(destination)}\``;
		if (method === "none") return `${server} did not ask ${user} for a password: anyone who can connect to it can log in.`;
		if (method === "md5") return `${server} accepts the password of ${user} as an MD5 hash, which an attacker can use like the password.`;
		return `${server} uses SCRAM with ${iterations} iterations. With fewer than 4,096 the password is easy to guess from an intercepted login.`;
	},
	fix: ({ destination, method }) => {
		const user = require_config.loginName(destination);
		if (method === "none") return require_config.text("In `pg_hba.conf` on the server (or for `auth_type` in `pgbouncer.ini`), change `trust` to `scram-sha-256` in the line for this user.", ...require_config.reloadConfiguration);
		if (method === "md5") return require_config.text("Let the server (PostgreSQL 10 or newer) store passwords for SCRAM. As a superuser, run:", require_config.code("ALTER SYSTEM SET password_encryption = 'scram-sha-256';\nSELECT pg_reload_conf();"), "Set the password again, in psql:", require_config.setPassword(user), "Then change `md5` to `scram-sha-256` in `pg_hba.conf`.", ...require_config.reloadConfiguration);
		return require_config.text("Raise the number of iterations. As a superuser, run:", require_config.code("ALTER SYSTEM SET scram_iterations = 4096;\nSELECT pg_reload_conf();"), "Set the password again, in psql:", require_config.setPassword(user));
	}
});
const serverNotProven = require_config.failureRule({
	id: "auth/server-not-proven",
	severity: "error",
	at: ["host"],
	title: "Server did not prove its identity",
	why: "Another machine may be impersonating the server, and could read and change the data.",
	message: ({ destination, detail }) => `${require_prose.capital(require_config.machine(destination, "database"))} ${detail}.`,
	fix: ({ destination }) => require_config.text("Check that `host` is the right server, and that no proxy answers in its place. If another machine may have taken part in a login, rotate the password, in psql:", require_config.setPassword(require_config.loginName(destination)))
});
const clientCertificate = "a client certificate";
const entraToken = "a Microsoft Entra token";
const methodUnsupported = require_config.failureRule({
	id: "auth/method-unsupported",
	severity: "error",
	at: ["username"],
	title: "Stitch does not support this login method",
	why: "Stitch logs in with a user name and a password only (SCRAM, MD5, or clear text over SSL), so every load fails.",
	titleOf: ({ method }) => `Server requires ${method}`,
	message: ({ destination, method, source, error }) => `${require_prose.capital(require_config.sourceName(destination, source))} requires ${method} for \`${require_config.loginName(destination)}\`.${error === null ? "" : require_config.quotedError(error)}`,
	fix: ({ destination, method, source, inTls }) => {
		if (method === "a Microsoft Entra token") return require_config.text("On Azure, under Security > Authentication, allow PostgreSQL authentication in addition to Microsoft Entra, and create a user with a password:", require_config.createRole(require_config.loginName(destination)), "https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-configure.");
		const providerAdvice = method === "a client certificate" ? atProvider(destination, "client-certificate") : [];
		if (providerAdvice.length > 0) return require_config.text(...providerAdvice);
		if (inTls || method === "a client certificate" && source !== "server" && source !== "upstream") return require_config.text("Stitch has no client certificate. Configure the pooler or proxy in front of the server (PgBouncer, stunnel, HAProxy) to accept clients without one. In `pgbouncer.ini`:", require_config.code("client_tls_sslmode = require"), ...require_config.reloadPgBouncer);
		return require_config.text("In `pg_hba.conf` on the server, add a line for this user above the first matching line:", require_config.code(loginLine(destination)), ...require_config.reloadConfiguration);
	}
});
const methodRules = [
	insecureMethod,
	weakMethod,
	serverNotProven,
	methodUnsupported
];
const passwordRejected = require_config.serverRule({
	id: "auth/password-rejected",
	severity: "error",
	at: ["password"],
	title: "Password authentication failed",
	why: "Every load fails until this login works.",
	find: (input) => {
		const expiry = expiryOf(input);
		if (expiry === null || !locksLoaderOut(input, expiry)) return null;
		const cause = {
			kind: "expired",
			since: expiry.validUntil
		};
		return {
			destination: require_config.loaderDestination(input.destination),
			cause
		};
	},
	titleOf: ({ destination, cause }) => {
		const user = require_config.loginName(destination);
		if (cause.kind === "expired") return `Password of \`${user}\` has expired`;
		if (cause.source === "upstream") return "Server behind the pooler rejected its password";
		if (cause.method === "certificate") return `Client certificate of \`${user}\` rejected`;
		return cause.method === null ? `Password authentication failed for \`${user}\`` : `${require_prose.capital(serviceWords(cause.method))} rejected \`${user}\``;
	},
	message: ({ destination, cause }) => cause.kind === "expired" ? expiryMessage(require_config.loginName(destination), cause.since) : `${rejectionMessage(destination, cause)}${mistakeRemark(cause)}`,
	fix: ({ destination, cause }) => cause.kind === "expired" ? rotationFix(require_config.loginName(destination)) : rejectionFix(destination, cause)
});
function serviceWords(method, unnamed = "another service") {
	return /^[A-Z]/.test(method) ? method : unnamed;
}
function rejectionMessage(destination, rejection) {
	const { source, method, error, isProven, isScram, mistake } = rejection;
	const user = `\`${require_config.loginName(destination)}\``;
	const rejected = `${require_prose.capital(require_config.sourceName(destination, source))} rejected ${user}`;
	const spelling = isLowerCase(require_config.loginName(destination)) ? "" : " Names are case-sensitive.";
	const stored = isScram && mistake === null ? md5Remark : "";
	if (source === "upstream") return isProven ? `The pooler accepted the password of ${user}, but ${require_config.sourceName(destination, source)} rejected the pooler's own login.${require_config.quotedError(error)}` : `${require_prose.capital(require_config.sourceName(destination, source))} rejected the login that the pooler made.${require_config.quotedError(error)}`;
	if (method === "certificate") return `${rejected}: pg_hba.conf requires a client certificate for this login, and Stitch has none.${require_config.quotedError(error)}`;
	if (method !== null) return `${rejected}: pg_hba.conf checks this login with ${serviceWords(method)} instead of PostgreSQL's passwords, and ${serviceWords(method)} rejected the user or the password.${require_config.quotedError(error)}`;
	const hint = error.hint === null ? "" : require_config.quotedError(error);
	if (source === "PgBouncer") return `${rejected}: ${/"trust"|no such user/.test(error.message) ? "" : "the password is wrong, or "}the user is missing from its auth_file.${spelling}${hint}`;
	if (source === "server") return `${rejected}: the password is wrong, has expired or was never set, or the user does not exist.${spelling}${stored}${hint}`;
	return `${rejected}: the password is wrong, or the user is unknown to it.${spelling}${require_config.quotedError(error)}`;
}
const md5Remark = " A password stored as MD5 is rejected as well, because SCRAM can't use it.";
function isLowerCase(name) {
	return name === name.toLowerCase();
}
function mistakeRemark({ mistake }) {
	return mistake === null ? "" : ` The password that was sent ${require_config.copyingWords[mistake].looks}.`;
}
function rejectionFix(destination, { source, method, isScram, mistake }) {
	const user = require_config.loginName(destination);
	const correct = `Correct the password in the secret${mistake === null ? "" : `: ${require_config.copyingWords[mistake].remedy}`}.`;
	if (source === "upstream") return require_config.text("On the pooler's machine, correct the password that the pooler logs in with. For PgBouncer, that is `password=` of the database in the `[databases]` section of `pgbouncer.ini` or, without one, the user's line in `auth_file`. Then, in its console:", require_config.code("RELOAD;\nRECONNECT;"), "If the server's password was lost, set a new one there first, in psql as a superuser:", require_config.setPassword("USER"));
	if (method !== null) return serviceFix(destination, method, correct);
	if (source === "PgBouncer") return require_config.text(`${correct} On PgBouncer's machine, check that \`auth_file\` (or \`auth_query\`) has this user with this password. With \`auth_type = scram-sha-256\` it must be there in plain text or as a SCRAM secret, not as MD5.`);
	if (source === "RDS Proxy") return require_config.text(`${correct} RDS Proxy compares it with the user's secret in AWS Secrets Manager: after a change of the password, store it there as well.`);
	const providerAdvice = atProvider(destination, "password");
	if (providerAdvice.length > 0) return require_config.text(correct, ...providerAdvice);
	if (source !== "server") return require_config.text(`${correct} If it is right, set it again for this user in ${source}.`);
	const isUser = isLowerCase(user) ? `rolname = ${require_sql.literal(user)}` : `lower(rolname) = lower(${require_sql.literal(user)})`;
	const roleQuery = isScram ? `SELECT rolname, rolcanlogin, rolvaliduntil, rolpassword LIKE 'md5%' AS md5 FROM pg_authid WHERE ${isUser};` : `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE ${isUser};`;
	return require_config.text(`${correct} To see whether the user exists and its password has expired${isScram ? " or is stored as MD5" : ""}, run as a superuser:`, require_config.code(roleQuery), "To set a new password, in psql:", isScram ? require_config.code(`SET password_encryption = 'scram-sha-256';\n${require_sql.passwordPrompt(user)}`) : require_config.setPassword(user), "If the password had expired, set a new expiry date, or none:", require_config.code(`ALTER ROLE ${require_sql.identifier(user)} VALID UNTIL 'infinity';`), "If the user does not exist, this prints the SQL that creates it:", require_config.code(`destination-check setup ${destination.audit === null ? "" : "--audit "}${destination.id}`));
}
function serviceFix(destination, method, correct) {
	const user = require_config.loginName(destination);
	const pam = method === "PAM" ? atProvider(destination, "pam") : [];
	if (pam.length > 0) return require_config.sql(`REVOKE rds_iam FROM ${require_sql.identifier(user)};`, "a superuser", ...pam);
	if (/IAM/.test(method)) return require_config.text("This is an IAM user, which logs in with tokens. Stitch needs a user with a password. Create one, and use its name and password in this file:", require_config.code("gcloud sql users create stitch_loader --instance=INSTANCE --password=PASSWORD"), "https://cloud.google.com/sql/docs/postgres/create-manage-users.");
	return require_config.text(...method === "certificate" ? [] : [`${correct} It must be the one in ${serviceWords(method, "that service")}. The server's log shows the reason.`], `${method === "certificate" ? "Let" : "Or let"} the user log in with a PostgreSQL password. In \`pg_hba.conf\` on the server, add above the first matching line:`, require_config.code(loginLine(destination)), ...require_config.reloadConfiguration, "Set the password, in psql:", require_config.setPassword(user));
}
const passwordMissing = require_config.failureRule({
	id: "auth/password-missing",
	severity: "error",
	at: ["password"],
	title: "Password is missing",
	why: "The server does not accept this user without a password, so every load fails.",
	message: ({ destination }) => `${require_prose.capital(require_config.machine(destination, "database"))} requires a password for \`${destination.username}\`, but it is empty.`,
	fix: () => require_config.text("Add the password to the URL in the secret:", require_config.code("postgres://user:password@host:5432/database"))
});
const passwordExpiresSoon = require_config.serverRule({
	id: "auth/password-expires-soon",
	severity: "warning",
	at: ["password"],
	title: "Password expires soon",
	why: "After that the server rejects the password, so every load fails.",
	find: (input) => {
		const expiry = expiryOf(input);
		return expiry === null || locksLoaderOut(input, expiry) ? null : expiry;
	},
	titleOf: ({ role, validUntil, past }) => past ? `Password of \`${role}\` has expired` : `Password of \`${role}\` expires on ${validUntil.slice(0, 10)}`,
	message: ({ role, validUntil, past }) => past ? expiryMessage(role, validUntil) : `The password of \`${role}\` expires at ${require_prose.minute(validUntil)}.`,
	fix: ({ role }) => rotationFix(role)
});
function expiryOf({ destination, facts, clock }) {
	const { details } = facts.role;
	const validUntil = details?.validUntil ?? null;
	if (validUntil === null || validUntil > clock.horizon) return null;
	return {
		role: destination.username,
		validUntil,
		past: validUntil < clock.now
	};
}
function locksLoaderOut({ destination, attempt }, { past }) {
	return past && destination.audit !== null && attempt.observed.authentication?.method !== "none";
}
function expiryMessage(role, since) {
	return `The password of \`${role}\` ${since.startsWith("0000") ? "was never valid" : `expired at ${require_prose.minute(since)}`}.`;
}
function rotationFix(role) {
	return require_config.text("Rotate the password. As a superuser, in psql:", require_config.setPassword(role), "Store the new password in the secret and in Stitch. Then set a new expiry date, or none:", require_config.code(`ALTER ROLE ${require_sql.identifier(role)} VALID UNTIL 'infinity';`));
}
const passwordRules = [
	passwordRejected,
	passwordMissing,
	passwordExpiresSoon
];
const refused = require_config.failureRule({
	id: "auth/refused",
	severity: "error",
	at: ["host"],
	title: "Login refused",
	why: "Stitch logs in the same way, so every load fails.",
	titleOf: ({ source, error: { code: state }, refusal }) => {
		if (refusal !== null) return knownRefusals[refusal].title;
		if (source !== "server") return source === "upstream" ? "Server behind the pooler refused the login" : `${source} refused the login`;
		return state === "" ? null : `Login refused with SQLSTATE ${require_matching.oneLine(state, 5)}`;
	},
	message: ({ destination, source, error, refusal }) => {
		const cause = refusal === null ? "" : ` ${knownRefusals[refusal].cause}`;
		const detail = refusal !== null || error.detail === null ? "" : ` Detail: ${require_prose.quoted(error.detail)}.`;
		const where = error.where === null ? "" : ` Context: ${require_prose.quoted(error.where)}.`;
		return `${require_prose.capital(require_config.sourceName(destination, source))} refused \`${require_config.loginName(destination)}\`${withState(source, error)}.${require_config.quotedError(error)}${detail}${where}${cause}`;
	},
	fix: ({ destination, source, error, refusal }) => require_config.text(...refusal === null ? generalAdvice(source, error) : knownRefusals[refusal].remedy(destination, source))
});
function withState(source, { code: state }) {
	return state === "" || source !== "server" ? "" : ` with SQLSTATE ${require_matching.oneLine(state, 5)}`;
}
function generalAdvice(source, { code: state, hint }) {
	const log = {
		server: "Check the server's log for the time of this check.",
		upstream: "The pooler passed on an error of the server behind it. Check the logs of both for the time of this check.",
		pooler: `Check the log of ${source} for the time of this check. It has more detail than the error.`
	}[source === "server" || source === "upstream" ? source : "pooler"];
	const isSpecific = source === "server" && state !== "" && !state.startsWith("08");
	return [
		...hint === null ? [] : ["The message contains the server's hint. Check that it applies before you follow it."],
		log,
		...isSpecific ? ["For the SQLSTATE, see https://www.postgresql.org/docs/current/errcodes-appendix.html."] : []
	];
}
const poolerLog = "Check the pooler's log for the reason.";
const knownRefusals = {
	"disk-full": {
		title: "Server's disk is full",
		cause: "Without free disk space the server can't start a session.",
		remedy: (destination) => [
			...orElse(atProvider(destination, "storage"), ["Free disk space on the server, or enlarge its disk. To see what is full:", require_config.code("df -h")]),
			"Then delete data that is not needed. An unused replication slot keeps WAL forever:",
			require_config.code("SELECT slot_name, active, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) FROM pg_replication_slots;")
		]
	},
	"out-of-memory": {
		title: "Server is out of memory",
		cause: "The server had no memory left for another session.",
		remedy: () => ["End unused sessions, lower `max_connections` or `work_mem`, or use a larger machine."]
	},
	"cannot-fork": {
		title: "Server can't start another process",
		cause: "The operating system had no memory or process left for another session.",
		remedy: () => [
			"On the server, compare the used processes and memory with the limits:",
			require_config.code("ps -e | wc -l\nulimit -u\nfree -m"),
			"End unused sessions, lower `max_connections`, or use a larger machine."
		]
	},
	"damaged-files": {
		title: "Server's data files are damaged",
		cause: "A data file that every session needs is missing or can't be read.",
		remedy: () => ["Stop the server, copy its data directory, and restore the last backup."]
	},
	"account-locked": {
		title: "Account is locked",
		cause: "The server locked this user after too many failed logins, or an administrator locked it.",
		remedy: () => ["Correct the password in all programs that use this user. Then wait until the lock expires, or ask the server's administrator to unlock the user."]
	},
	"preload-library": {
		title: "Preload library is missing",
		cause: "A setting of the role, the database or the server loads this library at the start of each session, but the server does not have it.",
		remedy: (destination) => [
			"As a superuser, find the setting:",
			require_config.code("SELECT setrole::regrole, datname, setconfig FROM pg_db_role_setting LEFT JOIN pg_database ON pg_database.oid = setdatabase WHERE setconfig::text LIKE '%preload_libraries%';"),
			"Reset it where it is set, for example:",
			require_config.code(["session_preload_libraries", "local_preload_libraries"].map((name) => `ALTER ROLE ${require_sql.identifier(require_config.loginName(destination))} RESET ${name};\nALTER DATABASE ${require_sql.identifier(destination.database)} RESET ${name};`).join("\n")),
			"Or install the library on the server."
		]
	},
	"login-trigger": {
		title: "Login event trigger refused the login",
		cause: "The password was accepted, but a login event trigger of the database raised this error.",
		remedy: ({ database }) => [
			"As a superuser, list the login event triggers of the database:",
			require_config.code("SELECT evtname, evtfoid::regprocedure, evtowner::regrole FROM pg_event_trigger WHERE evtevent = 'login' AND evtenabled <> 'D';"),
			"Change the trigger's function to accept this user, or disable the trigger. If it refuses superusers too, connect without event triggers:",
			require_config.code(`PGOPTIONS='-c event_triggers=off' psql -d ${require_prose.shellWord(database)} -c 'ALTER EVENT TRIGGER name DISABLE'`)
		]
	},
	"startup-parameter": {
		title: "Pooler rejects a startup parameter",
		cause: "The pooler does not accept a startup parameter that this check and Stitch send.",
		remedy: () => ["In `pgbouncer.ini`, add the parameter to `ignore_startup_parameters`.", ...require_config.reloadPgBouncer]
	},
	"pooler-configuration": {
		title: "Pooler's configuration has an error",
		cause: "The pooler can't look up the user: its `auth_type`, `auth_user`, `auth_query` or `auth_dbname` is wrong.",
		remedy: () => ["Find the setting in PgBouncer's log, and correct `pgbouncer.ini`.", ...require_config.reloadPgBouncer]
	},
	"pooler-console": {
		title: "Database is PgBouncer's console",
		cause: "`pgbouncer` is PgBouncer's admin console, not a database.",
		remedy: () => ["Set `database` to a database of the server behind PgBouncer. In PgBouncer's console, list them:", require_config.code("SHOW DATABASES;")]
	},
	"pooler-rules": {
		title: "PgBouncer's HBA file rejects the login",
		cause: "No line of PgBouncer's `auth_hba_file`, which works like `pg_hba.conf`, accepts this login. The server behind PgBouncer is not involved.",
		remedy: (destination) => [
			"On PgBouncer's machine, add to the `auth_hba_file`, above the first matching line:",
			require_config.code(loginLine(destination)),
			...require_config.reloadPgBouncer
		]
	},
	"no-tls-behind": {
		title: "Pooler connects to its server without SSL",
		cause: "The server behind the pooler requires SSL, but the pooler connects to it without SSL. `ssl` in this file encrypts only the connection to the pooler.",
		remedy: () => [
			"Encrypt the pooler's own connections. In `pgbouncer.ini`:",
			require_config.code("server_tls_sslmode = require"),
			"Then reload PgBouncer and reconnect, in its console:",
			require_config.code("RELOAD;\nRECONNECT;"),
			"If they are encrypted already, the server's `pg_hba.conf` lacks a line for the pooler's address."
		]
	},
	"no-server-behind": {
		title: "Pooler has no connection to its server",
		cause: "The pooler works, but got no connection to the server behind it: that server is down or refuses the pooler's login, or all connections of the pool are in use.",
		remedy: (_, source) => [
			poolerLog,
			...poolerStates[source] ?? [],
			"Start the server, correct its host, port or password in the pooler's configuration, or raise the size of the pool."
		]
	},
	"supavisor-tenant": {
		title: "Supabase's pooler does not know the project",
		cause: "Supabase's pooler did not recognize the project: its reference is missing from the user name or wrong, the pooler is in another region, or the project is paused.",
		remedy: () => ["Append the project's reference to the user name, and set `host` to the pooler of the project's region. The project's dashboard shows both under Connect:", require_config.code("username: stitch.abcdefghijkl")]
	},
	"supavisor-address": {
		title: "Supabase does not allow this address",
		cause: "The project has network restrictions, and the address of this machine is not in them.",
		remedy: (destination) => [`Under Database > Settings > Network Restrictions, add this machine's address and Stitch's.${regionHint(destination)} https://supabase.com/docs/guides/platform/network-restrictions.`]
	},
	"supavisor-banned": {
		title: "Supabase has banned the project",
		cause: "Supabase's pooler refuses the whole project, for the reason in its message.",
		remedy: () => ["Check the project's dashboard and emails from Supabase, or contact Supabase support."]
	},
	"supavisor-blocked": {
		title: "Supabase blocks logins after many failures",
		cause: "Too many failed logins came from this address or for this project.",
		remedy: () => ["Correct the password everywhere it is used, wait a few minutes, and run the check again. To unblock an address at once:", require_config.code("supabase network-bans remove --experimental --db-unban-ip ADDRESS --project-ref REFERENCE")]
	},
	"supavisor-auth-query": {
		title: "Supabase's pooler can't look up the user",
		cause: "The pooler could not get a usable password from the database: the user does not exist, its password is stored as MD5, or the database did not answer.",
		remedy: (destination) => [
			"In the SQL editor, set the user's password again, which stores it for SCRAM:",
			require_config.code(`SET password_encryption = 'scram-sha-256';\nALTER ROLE ${require_sql.identifier(require_config.loginName(destination).replace(/\.[a-z]{20}$/, ""))} PASSWORD 'NEW PASSWORD';`),
			"If the database did not answer, run the check again in a minute."
		]
	},
	"supavisor-other": {
		title: "Supabase's pooler failed",
		cause: "The pooler itself failed, or it lost its connection to the database.",
		remedy: () => ["Run the check again in a minute. If it fails again, check the project's pooler logs, whether the project is paused, and https://status.supabase.com. The direct connection does not use the pooler and may still work."]
	},
	"odyssey-blocked": {
		title: "Odyssey's configuration rejects the login",
		cause: "Odyssey itself rejects this user or address: the route has `authentication \"block\"`, or `hba_file` has no matching line. The server behind Odyssey is not involved.",
		remedy: () => ["In Odyssey's configuration, change the route of this database and user, or add a line to its `hba_file`, and reload Odyssey."]
	},
	"pgpool-password": {
		title: "Pgpool-II has no password for the user",
		cause: "Pgpool-II logs in to the servers behind it with the passwords in its own file, and this user is not in it.",
		remedy: (destination) => ["On Pgpool-II's machine, add the user to its password file, and reload it:", require_config.code(`pg_enc -m -k ~/.pgpoolkey -u ${require_prose.shellWord(require_config.loginName(destination))} -p\npgpool reload`)]
	},
	"pgpool-rules": {
		title: "Pgpool-II's HBA file rejects the login",
		cause: "No line of Pgpool-II's `pool_hba.conf`, which works like `pg_hba.conf`, accepts this login. The server behind Pgpool-II is not involved.",
		remedy: (destination) => [
			"On Pgpool-II's machine, add to `pool_hba.conf`, above the first matching line:",
			require_config.code(loginLine(destination)),
			"Then reload Pgpool-II:",
			require_config.code("pgpool reload")
		]
	},
	"rds-proxy-secret": {
		title: "RDS Proxy has no secret for the user",
		cause: "RDS Proxy logs in with credentials from AWS Secrets Manager, and none of the proxy's secrets is for this user.",
		remedy: (destination) => [
			"Create a secret with the user's name and password, and add it to the proxy's authentication. The proxy's IAM role needs `secretsmanager:GetSecretValue` for it:",
			require_config.code(`aws secretsmanager create-secret --name stitch-loader --secret-string file://secret.json\naws rds modify-db-proxy --db-proxy-name PROXY --auth '[{"AuthScheme":"SECRETS","SecretArn":"ARN","IAMAuth":"DISABLED"}]'`),
			"`--auth` replaces the whole list, so include the existing entries. In the secret, `username` must be exactly:",
			require_config.code(require_config.loginName(destination)),
			"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-secrets-arns.html."
		]
	},
	"rds-proxy-iam": {
		title: "RDS Proxy requires IAM authentication",
		cause: "The proxy accepts only IAM tokens for this user, but Stitch has a password.",
		remedy: () => ["In the proxy's authentication settings, set IAM authentication to Not Allowed for this user's secret. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html."]
	},
	"rds-proxy-method": {
		title: "RDS Proxy does not support this login method",
		cause: "The proxy's client authentication type does not match how the user's password is stored.",
		remedy: () => ["In the proxy's authentication settings, set the client authentication type to SCRAM SHA 256, and store the user's password for SCRAM on the server. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.troubleshooting.html."]
	},
	"neon-endpoint": {
		title: "Neon does not know the endpoint",
		cause: "Neon identifies the project by the host name in the TLS handshake, and received none.",
		remedy: ({ ssl }) => ssl.kind === "on" ? ["Use the endpoint's full host name, as Neon's console shows it under Connect, not an address or a name of your own:", require_config.code("host: ep-cool-darkness-a1b2c3d4.us-east-2.aws.neon.tech")] : ["Turn on SSL, and use the endpoint's full host name:", require_config.code("ssl: true")]
	},
	"neon-unavailable": {
		title: "Neon's endpoint is not available",
		cause: "The endpoint was deleted, is disabled, or can't be started now.",
		remedy: () => ["Compare `host` with the one under Connect in Neon's console, and check the endpoint's state there and https://neonstatus.com."]
	},
	"neon-quota": {
		title: "Neon's quota is used up",
		cause: "Neon does not start a compute until the next billing period or an upgrade of the plan.",
		remedy: () => ["Upgrade the plan in Neon's console, under Billing, or wait for the next billing period. https://neon.com/docs/introduction/plans."]
	},
	"neon-address": {
		title: "Neon does not allow this address",
		cause: "The project has an IP allow list, and the address of this machine is not in it.",
		remedy: (destination) => [`In Neon's console, add this machine's address and Stitch's to Settings > Network security > IP Allow.${regionHint(destination)} https://neon.com/docs/introduction/ip-allow.`]
	},
	"azure-user": {
		title: "Azure's single server needs the server's name",
		cause: "Azure's single server identifies the server by the user name.",
		remedy: () => ["Append the server's name to the user name:", require_config.code("username: stitch@my-server")]
	},
	"cockroachdb-cluster": {
		title: "Host is CockroachDB Cloud, not PostgreSQL",
		cause: "CockroachDB Cloud did not recognize the cluster, and a PostgreSQL destination can't load into CockroachDB anyway.",
		remedy: ({ host, port }) => [`Load into a PostgreSQL server: \`${require_prose.hostAndPort(host, port)}\` is not one.`]
	}
};
const poolerStates = {
	PgBouncer: ["PgBouncer's console shows the pool and the server that it connects to:", require_config.code("SHOW POOLS;\nSHOW DATABASES;")],
	PgCat: ["PgCat's console shows the pools and the servers:", require_config.code("SHOW POOLS;\nSHOW BANS;")],
	Odyssey: ["Odyssey's console shows the pools:", require_config.code("SHOW POOLS;")],
	"Pgpool-II": ["Pgpool-II shows its servers:", require_config.code("SHOW pool_nodes;")],
	"RDS Proxy": ["RDS shows the health of the proxy's targets:", require_config.code("aws rds describe-db-proxy-targets --db-proxy-name PROXY")]
};
function orElse(parts, others) {
	return parts.length > 0 ? parts : others;
}
function regionHint({ region }) {
	return region === null ? " To see Stitch's addresses, set `region` in this file and run `destination-check allowlist`." : " `destination-check allowlist` prints Stitch's addresses.";
}
const refusedRules = [refused];
const internalError = {
	kind: "bug",
	id: "internal/error",
	severity: "error",
	at: ({ at }) => at,
	title: "Internal error",
	why: "The destination was not fully checked, so its next load may fail.",
	message: ({ detail }) => `This check has a bug: ${require_matching.oneLine(detail, 300)}. Report it with this message and the version of the program.`,
	fix: () => null
};
const withoutDomain = [
	"ALTER TABLE %I.%I ALTER COLUMN %I TYPE %I.%I;",
	"schema",
	"relation",
	"object",
	"otherSchema",
	"otherRelation"
];
const statements = {
	owner: [
		"ALTER TABLE %I.%I OWNER TO %s;",
		"schema",
		"relation",
		"role"
	],
	write: [
		"GRANT %s ON %I.%I TO %s;",
		"privileges",
		"schema",
		"relation",
		"role"
	],
	function: [
		"GRANT EXECUTE ON FUNCTION %I.%I(%s) TO %s;",
		"otherSchema",
		"otherRelation",
		"arguments",
		"role"
	],
	sequence: [
		"GRANT USAGE ON SEQUENCE %I.%I TO %s;",
		"otherSchema",
		"otherRelation",
		"role"
	],
	"row-security": [
		"ALTER TABLE %I.%I NO FORCE ROW LEVEL SECURITY;",
		"schema",
		"relation"
	],
	key: [
		"ALTER TABLE %I.%I ADD PRIMARY KEY (%s);",
		"schema",
		"relation",
		"columns"
	],
	required: [
		"ALTER TABLE %I.%I ALTER COLUMN %I DROP NOT NULL;",
		"schema",
		"relation",
		"object"
	],
	"domain-required": withoutDomain,
	"domain-check": withoutDomain,
	trigger: [
		"ALTER TABLE %I.%I DISABLE TRIGGER %I;",
		"schema",
		"relation",
		"object"
	],
	rule: [
		"ALTER TABLE %I.%I DISABLE RULE %I;",
		"schema",
		"relation",
		"object"
	],
	"update-rule": [
		"DROP RULE %I ON %I.%I;",
		"object",
		"schema",
		"relation"
	],
	constraint: [
		"ALTER TABLE %I.%I DROP CONSTRAINT %s%I%s;",
		"schema",
		"relation",
		"ifExists",
		"object",
		"cascade"
	],
	index: [
		"DROP INDEX %I.%I%s;",
		"schema",
		"object",
		"cascade"
	],
	"foreign-key": [
		"ALTER TABLE %I.%I DROP CONSTRAINT IF EXISTS %I;",
		"otherSchema",
		"otherRelation",
		"object"
	],
	full: [
		`LOCK TABLE %1$I.%2$I IN ACCESS EXCLUSIVE MODE;
CREATE TABLE %1$I."_stitch_rebuilt" (LIKE %1$I.%2$I INCLUDING ALL);
%4$s
INSERT INTO %1$I."_stitch_rebuilt" SELECT * FROM %1$I.%2$I;
DROP TABLE %1$I.%2$I;
ALTER TABLE %1$I."_stitch_rebuilt" RENAME TO %2$I;
ALTER TABLE %1$I.%2$I OWNER TO %3$I;`,
		"schema",
		"relation",
		"owner",
		"rest"
	]
};
const copyRest = `DECLARE
  original oid := (SELECT pg_class.oid FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname = %1$L AND relname = %2$L);
  copy text := format('%%I."_stitch_rebuilt"', %1$L);
  statement text;
BEGIN
  IF EXISTS (SELECT 1 FROM pg_depend WHERE refclassid = 1259 AND refobjid = original AND classid IN (2618, 2620, 3256, 6106))
    OR EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND original IN (conrelid, confrelid))
    OR EXISTS (SELECT 1 FROM pg_inherits WHERE original IN (inhrelid, inhparent))
    OR (SELECT row_to_json(pg_class)->>'relrowsecurity' FROM pg_class WHERE oid = original) = 'true' THEN
    RAISE EXCEPTION 'A copy of %% would lose a view, trigger, rule, policy, publication, foreign key, parent or child.', original::regclass;
  END IF;
  FOR statement IN
    SELECT format('GRANT %%s ON TABLE %%s TO %%s%%s', privilege_type || columns, copy,
      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
      CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
    FROM (SELECT relacl AS acl, '' AS columns FROM pg_class WHERE oid = original
      UNION ALL SELECT attacl, format(' (%%I)', attname) FROM pg_attribute WHERE attrelid = original) AS acls, aclexplode(acl)
    WHERE grantee <> (SELECT relowner FROM pg_class WHERE oid = original)
    UNION ALL SELECT format('COMMENT ON TABLE %%s IS %%L', copy, obj_description(original, 'pg_class'))
  LOOP
    EXECUTE statement;
  END LOOP;
END`;
const maxStatements = 100;
function fixStatements({ destination, facts, obstacles }) {
	const role = require_sql.identifier(destination.username);
	const total = totalOf(obstacles);
	if (total <= maxStatements) return [...new Set(obstacles.map((obstacle) => statementFor(obstacle, role)))].join("\n");
	const block = fixBlock([...new Set(obstacles.map(({ cause }) => cause))], role, {
		versionNum: facts.versionNum,
		schemas: destination.schemas.map(require_sql.storedName),
		role: `${require_sql.literal(facts.role.name)}::name`,
		login: `${require_sql.literal(facts.role.login)}::name`,
		limitsLifted: false
	});
	return Array(Math.ceil(total / maxPerBlock)).fill(block).join("\n");
}
function fixTables(evidence, ...notes) {
	return require_config.sql(fixStatements(evidence), ownerOf(evidence.obstacles), ...notes);
}
function totalOf(obstacles) {
	return [...new Map(obstacles.map(({ cause, total }) => [cause, total])).values()].reduce((sum, total) => sum + total, 0);
}
function ownerOf(obstacles) {
	const [owner, ...others] = new Set(obstacles.map((obstacle) => obstacle.owner));
	const isOnly = others.length === 0 && obstacles.every(({ sameOwner, ownerCanFix }) => sameOwner && ownerCanFix);
	return owner !== void 0 && isOnly ? owner : "a superuser";
}
function missingPrivileges({ cause, detail }) {
	if (cause !== "write") return [cause === "function" ? "EXECUTE" : "USAGE"];
	const names = (detail ?? "").split(" ");
	return require_limiter.loadPrivileges.filter((privilege) => names.includes(privilege));
}
function statementFor(obstacle, role) {
	const [template, ...names] = statements[obstacle.cause];
	const { schema, relation, detail } = obstacle;
	const values = {
		...obstacle,
		role,
		privileges: missingPrivileges(obstacle).join(", "),
		ifExists: detail === "f" ? "IF EXISTS " : "",
		cascade: detail?.endsWith(" CASCADE") ? " CASCADE" : "",
		arguments: quotedAgain(detail ?? ""),
		columns: namesIn(detail ?? "").join(", "),
		rest: require_sql.doBlock(require_sql.format(copyRest, [schema, relation]), "fix")
	};
	return require_sql.format(template, names.map((name) => String(values[name] ?? "")));
}
function quotedAgain(types) {
	const parts = namesIn(types);
	return parts.flatMap((part, index) => index % 2 === 0 ? [`${part}.${parts[index + 1]}`] : []).join(", ");
}
function namesIn(list) {
	return [...list.matchAll(/"((?:[^"]|"")*)"|([^".,\s]+)/g)].map(([, quoted, plain]) => require_sql.identifier(quoted?.replaceAll("\"\"", "\"") ?? plain ?? ""));
}
const maxPerBlock = 1e3;
function fixBlock(causes, role, context) {
	const constant = (template) => `'${template.replaceAll("'", "''")}'`;
	const expressions = {
		...require_limiter.obstacleColumns,
		role: { sql: require_sql.literal(role) },
		privileges: { sql: "replace(btrim(detail), ' ', ', ')" },
		ifExists: { sql: "CASE WHEN detail = 'f' THEN 'IF EXISTS ' ELSE '' END" },
		cascade: { sql: "CASE WHEN detail LIKE '% CASCADE' THEN ' CASCADE' ELSE '' END" },
		arguments: { sql: "detail" },
		columns: { sql: "detail" },
		rest: { sql: `'DO ' || quote_literal(format(${constant(copyRest)}, schemas.nspname, relname)) || ';'` }
	};
	const cases = causes.map((cause) => {
		const [template, ...names] = statements[cause];
		const values = names.map((name) => expressions[name].sql);
		return `WHEN '${cause}' THEN format(${[constant(template), ...values].join(", ")})`;
	});
	const select = require_limiter.selectObstacles(context, causes, [`DISTINCT CASE cause ${cases.join("\n  ")} END`]);
	return require_sql.doBlock(`DECLARE
  path text := pg_catalog.current_setting('search_path');
  statements text[];
  statement text;
BEGIN
  SET LOCAL search_path = pg_catalog, pg_temp;
  statements := ARRAY(
${select}
LIMIT ${maxPerBlock});
  PERFORM set_config('search_path', path, true);
  FOREACH statement IN ARRAY statements LOOP
    EXECUTE statement;
  END LOOP;
END`, "fix");
}
const scopeWords = {
	role: "ALTER ROLE",
	database: "ALTER DATABASE",
	"role-in-database": "ALTER ROLE … IN DATABASE",
	"all-roles": "ALTER ROLE ALL"
};
function whereSet(facts, name) {
	if (isSetLater(facts, name)) return " (set after the login)";
	if (facts.session.isPooled) return "";
	const setting = facts.role.settings?.find((each) => each.name === name);
	return setting === void 0 ? "" : ` (set by \`${scopeWords[setting.scope]}\`)`;
}
function isSetLater({ rows: { initialSession, session } }, name) {
	const setting = initialSession?.find((each) => each.name === name);
	if (setting === void 0) return false;
	const timeout = require_limiter.timeouts.find((each) => each === name);
	if (timeout !== void 0) return session?.[timeout] !== require_limiter.settingMs(setting.initial);
	if (name === "default_transaction_read_only") return session?.readOnly !== (setting.initial === "on");
	return setting.current !== setting.initial;
}
function settingsFix({ destination, facts }, values, ...otherStatements) {
	const ofLogin = Object.entries(values).filter(([name]) => !isSetLater(facts, name));
	const statements = [...ofLogin.map(([name, value]) => require_config.overrideSetting(destination, name, value)), ...otherStatements].join("\n");
	const note = ofLogin.length < Object.keys(values).length ? removeFromPooler : facts.session.isPooled ? reconnectPooler : [];
	return statements === "" ? require_config.text(...note) : require_config.sql(statements, "a superuser", ...note);
}
const reconnectPooler = ["The connections that a pooler has open keep the old value. In PgBouncer's console:", require_config.code("RECONNECT;")];
const removeFromPooler = ["A pooler, another client of its pool, or a login event trigger sets it after the login, which overrides settings of the role. In `pgbouncer.ini`, remove it from `connect_query`. Then, in PgBouncer's console:", require_config.code("RELOAD;\nRECONNECT;")];
function tableRule({ causes, titleOfOne, ...rule }) {
	return require_config.serverRule({
		...rule,
		at: ["username"],
		find: ({ facts }) => {
			const obstacles = (facts.loaded?.obstacles ?? []).filter(({ cause }) => causes.includes(cause));
			return obstacles.length === 0 ? null : {
				facts,
				obstacles
			};
		},
		titleOf: ({ obstacles }) => obstacles.length === 1 && totalOf(obstacles) === 1 ? titleOfOne(obstacles[0]) : null
	});
}
const tableNotOwned = tableRule({
	id: "load/table-not-owned",
	severity: "error",
	causes: ["owner"],
	title: "Loaded tables belong to another role",
	titleOfOne: ({ relation }) => `\`${relation}\` belongs to another role`,
	why: "Stitch runs ALTER TABLE and COMMENT on the tables it loads, which only their owner can do, so loads fail with `must be owner`.",
	message: ({ destination, obstacles }) => {
		const tables = listTables(obstacles, (obstacle) => `${tableName(obstacle)} (owned by \`${obstacle.owner}\`)`);
		const group = obstacles.find(({ detail }) => detail === "member")?.owner;
		const member = group === void 0 ? "" : ` It is a member of \`${group}\`, but does not inherit its privileges.`;
		return `\`${destination.username}\` does not own ${tables}.${member}`;
	},
	fix: (evidence) => require_config.sql(fixStatements(evidence), "a superuser", ...withoutSuperuser(evidence))
});
function withoutSuperuser({ destination, facts: { versionNum, loaded }, obstacles }) {
	const role = require_sql.identifier(destination.username);
	const isNone = ({ owner, ownerIsSuperuser }) => ownerIsSuperuser || require_sql.identifier(owner) === role;
	const names = new Set(obstacles.map(({ owner }) => owner));
	const isKnown = ({ owner }) => names.has(owner);
	if (obstacles.some(isNone) || loaded?.notOwned.every(isKnown) === false) return [];
	const owners = [...names].map(require_sql.identifier).join(", ");
	const inherit = versionNum >= 16e4 ? " WITH INHERIT TRUE" : "";
	const admin = versionNum >= 90500 ? "CURRENT_USER" : "\"admin\"";
	const grant = `GRANT ${owners} TO ${role}${inherit};`;
	return [
		"Without a superuser, as on a managed server, first make your admin role a member of these roles:",
		require_config.code(`GRANT ${owners}, ${role} TO ${admin};`),
		"Or leave the owner as it is, and let the user inherit its privileges:",
		require_config.code(versionNum >= 16e4 ? grant : `${grant}\nALTER ROLE ${role} INHERIT;`)
	];
}
const writeDenied = tableRule({
	id: "load/write-denied",
	severity: "error",
	causes: [
		"write",
		"function",
		"sequence"
	],
	title: "User lacks privileges on loaded tables",
	titleOfOne: (obstacle) => `User lacks ${require_prose.list(missingPrivileges(obstacle))} on \`${obstacle.cause === "write" ? obstacle.relation : obstacle.otherRelation}\``,
	why: "Stitch reads, inserts, updates, deletes and truncates in the tables it loads, so loads fail with `permission denied`.",
	message: ({ destination, obstacles }) => `\`${destination.username}\` lacks privileges on ${listTables(obstacles, deniedWords)}.`,
	fix: (evidence) => fixTables(evidence)
});
function deniedWords(obstacle) {
	const { cause, object, otherSchema, otherRelation } = obstacle;
	const privileges = missingPrivileges(obstacle).join(", ");
	if (cause === "write") return `${tableName(obstacle)} (${privileges})`;
	return `${cause} \`${otherSchema}.${otherRelation}\` (${privileges}), used by \`${object}\` of ${tableName(obstacle)}`;
}
const rowSecurity = tableRule({
	id: "load/row-security",
	severity: ({ obstacles }) => obstacles.some(({ uncovered, detail }) => uncovered.length > 0 || detail === "off") ? "error" : "warning",
	causes: ["row-security"],
	title: "Row security applies to loaded tables",
	titleOfOne: ({ relation }) => `Row security applies to \`${relation}\``,
	why: "Rows that no policy allows are rejected, or are invisible to the upsert, so loads fail or leave old rows behind.",
	message: ({ destination, obstacles }) => {
		const tables = listTables(obstacles, (obstacle) => {
			const { uncovered, detail } = obstacle;
			if (detail === "off") return `${tableName(obstacle)} (where statements fail, because the user's \`row_security\` is off)`;
			return uncovered.length === 0 ? tableName(obstacle) : `${tableName(obstacle)} (no policy for ${require_prose.list(uncovered)})`;
		});
		return `Row security applies to \`${destination.username}\` on ${tables}, because it is forced for the table owner.`;
	},
	fix: (evidence) => {
		const others = evidence.obstacles.filter(({ detail }) => detail !== "off");
		if (others.length === evidence.obstacles.length) return fixTables(evidence);
		return settingsFix(evidence, { row_security: "on" }, ...others.length === 0 ? [] : [fixStatements({
			...evidence,
			obstacles: others
		})]);
	}
});
const primaryKey = tableRule({
	id: "load/primary-key",
	severity: "warning",
	causes: ["key"],
	title: "Loaded tables have lost their primary key",
	titleOfOne: ({ relation }) => `\`${relation}\` has lost its primary key`,
	why: "Stitch updates the rows of a table by its primary key, so without it a load fails, or adds the same records again.",
	message: ({ obstacles }) => `Without a primary key, but with the NOT NULL columns of one: ${listTables(obstacles, (obstacle) => `${tableName(obstacle)} (\`${obstacle.detail}\`)`)}.`,
	fix: (evidence) => fixTables(evidence, "If it fails because of duplicate rows, delete those first. Leave out columns that are not in the primary key of the source, and drop NOT NULL from them instead.")
});
const columnRequired = tableRule({
	id: "load/column-required",
	severity: "warning",
	causes: ["required", "domain-required"],
	title: "Loaded tables have required columns",
	titleOfOne: ({ object }) => `Column \`${object}\` is required`,
	why: "Stitch has no value for columns that it did not create, or where the source has a null, so those rows are rejected.",
	message: ({ obstacles }) => `NOT NULL columns without a default, outside the primary key: ${listTables(obstacles, (obstacle) => `\`${obstacle.object}\` of ${tableName(obstacle)}${obstacle.cause === "required" ? "" : ` (by its domain \`${obstacle.detail}\`)`}`)}.`,
	fix: (evidence) => fixTables(evidence, ...domainNote(evidence.obstacles))
});
const trigger = tableRule({
	id: "load/trigger",
	severity: "warning",
	causes: [
		"trigger",
		"rule",
		"update-rule"
	],
	title: "Loaded tables have triggers or rules",
	titleOfOne: ({ relation, cause }) => `\`${relation}\` has a ${cause === "trigger" ? cause : "rule"}`,
	why: "An error in one makes the load fail, and a rule can drop rows or prevent the upsert.",
	message: ({ obstacles }) => `These affect every load: ${listTables(obstacles, (obstacle) => `${obstacle.cause === "update-rule" ? "UPDATE rule" : obstacle.cause} \`${obstacle.object}\` on ${tableName(obstacle)}`)}.`,
	fix: (evidence) => fixTables(evidence)
});
function domainNote(obstacles) {
	const statements = obstacles.flatMap(({ cause, detail }) => {
		const domain = namesIn(detail ?? "").join(".");
		if (cause === "domain-required") return [`ALTER DOMAIN ${domain} DROP NOT NULL;`];
		return cause === "domain-check" ? [`ALTER DOMAIN ${domain} DROP CONSTRAINT …;`] : [];
	});
	return statements.length === 0 ? [] : ["PostgreSQL refuses this while a view, generated column, trigger or policy uses the column. Then change the domain instead, for all columns that have it or a domain based on it; `\\dD` in psql lists its constraints:", require_config.code([...new Set(statements)].slice(0, 5).join("\n"))];
}
const constraintWords = {
	c: "CHECK constraint",
	x: "EXCLUDE constraint",
	u: "UNIQUE constraint",
	f: "FOREIGN KEY constraint"
};
const constraint = tableRule({
	id: "load/constraint",
	severity: "warning",
	causes: [
		"constraint",
		"index",
		"domain-check"
	],
	title: "Loaded tables have additional constraints",
	titleOfOne: ({ relation }) => `\`${relation}\` has an additional constraint`,
	why: "A source row that violates one is rejected, and the load of its table fails.",
	message: ({ obstacles }) => {
		const words = ({ cause, object, detail }) => {
			if (cause === "domain-check") return `the CHECK constraint of domain \`${detail}\`, which \`${object}\` has`;
			return `${cause === "index" ? "unique index" : constraintWords[detail?.[0] ?? ""] ?? "constraint"} \`${object}\``;
		};
		return `Not created by Stitch: ${listTables(obstacles, (obstacle) => `${words(obstacle)} on ${tableName(obstacle)}`)}.`;
	},
	fix: (evidence) => fixTables(evidence, ...domainNote(evidence.obstacles), ...cascadeNote(evidence.obstacles))
});
function cascadeNote(obstacles) {
	return obstacles.some(({ detail }) => detail?.endsWith(" CASCADE")) ? ["CASCADE also drops the foreign keys that refer to the constraint."] : [];
}
const loadRules = [
	tableNotOwned,
	writeDenied,
	rowSecurity,
	primaryKey,
	columnRequired,
	trigger,
	constraint,
	tableRule({
		id: "load/foreign-key",
		severity: "warning",
		causes: ["foreign-key"],
		title: "Foreign keys reference loaded tables",
		titleOfOne: ({ relation }) => `A foreign key references \`${relation}\``,
		why: "PostgreSQL does not allow TRUNCATE on a table that a foreign key references, so full-table loads fail, as do deletes of referenced rows.",
		message: ({ obstacles }) => `These block TRUNCATE: ${listTables(obstacles, ({ object, otherSchema, otherRelation, ...obstacle }) => `\`${object}\` on \`${otherSchema}.${otherRelation}\`, which references ${tableName(obstacle)}`)}.`,
		fix: (evidence) => fixTables(evidence)
	}),
	tableRule({
		id: "load/table-full",
		severity: "warning",
		causes: ["full"],
		title: "Loaded tables are near the column limit",
		titleOfOne: ({ relation }) => `\`${relation}\` is near the column limit`,
		why: "A PostgreSQL table can have 1,600 columns, dropped ones included, and a load that has to add one more fails.",
		message: ({ obstacles }) => `Of 1,600 possible columns, ${listTables(obstacles, (obstacle) => {
			const [all = 0, live = 0] = (obstacle.detail ?? "").split(" ").map(Number);
			const dropped = (all - live).toLocaleString("en");
			return `${tableName(obstacle)} uses ${all.toLocaleString("en")}${all > live ? ` (${dropped} of them dropped)` : ""}`;
		})}.`,
		fix: (evidence, printed) => {
			const { obstacles } = evidence;
			if (obstacles.some(({ detail }) => Number(detail?.split(" ")[1]) > 1500)) return require_config.text(`In Stitch, deselect unused fields, and drop their columns. Then rebuild ${listTables(printed.obstacles, tableName)} as a new table, because dropped columns still count.`);
			return require_config.sql(`BEGIN;\n${fixStatements(evidence)}\nCOMMIT;`, ownerOf(obstacles), "This rebuilds each table without its dropped columns, and keeps its privileges and comment. If a copy would lose something else, such as a view or a trigger, it stops with an error and changes nothing.");
		}
	}),
	require_config.serverRule({
		id: "load/other-user",
		severity: "warning",
		at: ["username"],
		title: "Stitch has loaded as another user",
		why: "Only the owner of a table can alter it, so loads fail with `must be owner` after the destination's user was changed.",
		find: ({ facts: { loaded } }) => loaded === null || loaded.ofOthers.length === 0 ? null : { ofOthers: loaded.ofOthers },
		message: ({ destination, ofOthers }) => {
			const owners = [...new Set(ofOthers.map(({ owner }) => `\`${owner}\``))];
			const schemas = ofOthers.map(({ schema }) => `\`${schema}\``);
			return `\`${destination.username}\` owns none of the tables that Stitch has loaded into this database: those in ${require_prose.firstFew(schemas)} belong to ${require_prose.firstFew(owners)}.`;
		},
		fix: ({ ofOthers }) => require_config.text("If this destination loads into these schemas, list them in its entry. The check then says what to change:", require_config.code(`schemas: ${require_source.inlineText(ofOthers.map(({ schema }) => schema))}`), "If another Stitch account loads into them, the finding ends with the first load of this destination.")
	}),
	require_config.serverRule({
		id: "load/not-checked",
		severity: "warning",
		at: ["username"],
		title: "Loaded tables were not checked",
		why: "Problems with these tables go unnoticed, so the next load can fail.",
		find: ({ facts: { loadedCutShort: error } }) => error && { error },
		message: ({ error }) => error.code === "57014" ? `The query for loaded tables took too long and was cancelled. The server reported: ${require_prose.quoted(error.message)}.` : `The query for loaded tables failed with SQLSTATE ${require_matching.oneLine(error.code, 5)}. The server reported: ${require_prose.quoted(error.message)}.`,
		fix: ({ error }) => error.code === "57014" ? require_config.text("Run the check again with more time, a third of which is for loaded tables:", require_config.code("destination-check --timeout 60s")) : require_config.text("Run the check again. If it fails again, run a load and see whether it works.")
	})
];
function listTables(obstacles, words) {
	return require_prose.firstFew(obstacles.slice(0, 5).map(words), totalOf(obstacles));
}
function tableName({ schema, relation }) {
	return `\`${schema}.${relation}\``;
}
const sameForStitch = "Stitch connects from other addresses; if it gets the same result there, every load fails.";
const hostNotFound = require_config.failureRule({
	id: "network/host-not-found",
	severity: "error",
	at: hostOf,
	title: "Host name not found",
	why: "Stitch looks the name up in public DNS, so every load fails if it is not there.",
	titleOf: ({ host, temporary }) => temporary ? `DNS lookup of \`${host}\` failed` : `Host \`${host}\` not found`,
	message: ({ host, temporary }) => temporary ? `The DNS server did not answer the query for \`${host}\`.` : `DNS has no address for \`${host}\`: the name is misspelled, or exists only in a private network.`,
	fix: ({ hop, temporary }) => {
		if (temporary) return require_config.text("Run the check again. If the lookup fails again, check the DNS resolver of this machine.");
		return hop === "bastion" ? require_config.text("Correct `ssh.host`. It must be a name that public DNS can resolve.") : require_config.text("Correct the name. If it exists only in a private network, connect through a bastion in that network, which then resolves the name:", require_config.sshExample);
	}
});
const connectionRefused = require_config.failureRule({
	id: "network/connection-refused",
	severity: "error",
	at: portOf,
	title: "Connection refused",
	why: sameForStitch,
	titleOf: ({ destination, hop }) => `Connection refused on port ${hop === "bastion" ? destination.ssh?.port : destination.port}`,
	message: ({ destination, hop, addresses }) => `${require_prose.capital(require_config.machine(destination, hop))} refused the connection${addresses.length > 1 ? ` at all its addresses (${require_prose.list(addresses)})` : ""}: nothing listens on that port, or a firewall rejects the connection.`,
	fix: ({ destination, hop }) => hop === "bastion" ? require_config.text("Correct `ssh.port`, or start the SSH server on the bastion.") : require_config.text(`Correct the port (${destination.port}), or start the server. To see where the server listens, run on it:`, require_config.code("SHOW port;\nSHOW listen_addresses;"), "If `listen_addresses` is `localhost`, only programs on the server itself can connect.", ...firewallParts(destination, "If a firewall rejects the connection"))
});
const unreachable = require_config.failureRule({
	id: "network/unreachable",
	severity: "error",
	at: hostOf,
	title: "Host unreachable",
	why: ({ code, addresses }) => {
		if (require_limiter.isOwnLimit(code)) return "The destination was not checked: Stitch may be able to connect.";
		return onlyIpv6(addresses) ? "Stitch connects over IPv4, so every load fails." : sameForStitch;
	},
	titleOf: ({ code, addresses }) => {
		if (require_limiter.isOwnLimit(code)) return "This machine's own limit was reached";
		return onlyIpv6(addresses) ? "Host has only IPv6 addresses" : null;
	},
	message: ({ destination, hop, code, addresses }) => {
		if (require_limiter.isOwnLimit(code)) return `This machine could not open a connection to ${require_config.machine(destination, hop)} (${code}): it has too many open files or connections, or too little memory.`;
		return onlyIpv6(addresses) ? `${require_prose.capital(require_config.machine(destination, hop))} has only IPv6 addresses (${require_prose.list(addresses)}), which can't be reached from here (${code}). GitHub-hosted runners have no IPv6.` : `There is no route to ${require_config.machine(destination, hop)} (${code}).`;
	},
	fix: ({ code, addresses, hop }) => {
		if (require_limiter.isOwnLimit(code)) return require_config.text("Set a smaller `concurrency`, or raise this machine's limit of open files (`ulimit -n`).");
		if (onlyIpv6(addresses)) return require_config.text("Use a host name or address that is reachable over IPv4. Many providers offer one: Supabase has the session pooler and an IPv4 add-on.");
		return hop === "bastion" ? require_config.text("Correct `ssh.host`, or use the bastion's public address.") : require_config.text("Correct the address. A private address needs a bastion that can reach it:", require_config.sshExample);
	}
});
const connectionLost = require_config.failureRule({
	id: "network/connection-lost",
	severity: "error",
	at: hostOf,
	title: "Connection lost",
	why: sameForStitch,
	titleOf: ({ stage }) => `Connection lost while ${require_config.stageWords[stage]}`,
	message: ({ destination, hop, stage, code }) => `${require_prose.capital(require_config.machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${require_config.stageWords[stage]}.`,
	fix: ({ destination, hop, stage, answered }, printed) => require_config.text(`Check the log of ${require_config.machine(printed.destination, hop)} for the time of this check.`, ...stage === "login" && answered ? ["PostgreSQL closes a login without a message when it takes longer than `authentication_timeout`: an authentication service (LDAP, RADIUS, PAM, IAM) does not respond, or the server is overloaded.", ...longPasswordPart(destination)] : [], ...stage === "ssh" && destination.ssh !== null ? closedByOpenSsh(destination.ssh.user) : firewallParts(destination, "If a firewall, proxy or load balancer accepts connections and then drops them"))
});
function closedByOpenSsh(user) {
	return [
		"OpenSSH closes the connection after it has accepted a key if the account has expired (its log has `by PAM account configuration`). To remove the expiry date:",
		require_config.code(`sudo chage -E -1 ${require_prose.shellWord(user)}`),
		"It does the same if `PermitRootLogin` in `sshd_config` excludes root (`ROOT LOGIN REFUSED`): use another `ssh.user`."
	];
}
const maxBytesBefore14 = 995;
function longPasswordPart({ password, audit }) {
	if (Buffer.byteLength((audit?.password ?? password)?.reveal() ?? "") <= maxBytesBefore14) return [];
	return [`Before version 14 it also does so if the server asks for the password in clear text (LDAP, RADIUS, PAM, IAM) and it has more than ${maxBytesBefore14} bytes. This one has more: use a shorter one, or upgrade the server.`];
}
const timeout = require_config.failureRule({
	id: "network/timeout",
	severity: "error",
	at: hostOf,
	title: "Connection timed out",
	why: sameForStitch,
	titleOf: ({ stage }) => `Timed out while ${require_config.stageWords[stage]}`,
	message: ({ destination, hop, stage, limitMs, stages }) => `${require_prose.capital(require_config.machine(destination, hop))} did not answer within ${require_prose.duration$1(limitMs)} while this check was ${require_config.stageWords[stage]}${earlierStages(stages, stage)}.`,
	fix: ({ destination, hop, stage }, printed) => stage === "connect" ? notConnectedFix(destination) : silentFix(require_config.machine(printed.destination, hop), hop)
});
function notConnectedFix(destination) {
	return require_config.text("Correct the host or the port.", ...firewallParts(destination, "If a firewall drops the packets"), "If the firewall must allow only Stitch, let the check skip this destination:", require_config.code("access: stitch-only"));
}
function silentFix(machineName, hop) {
	return require_config.text(`The connection was accepted, but no answer came. Check whether ${machineName} is overloaded, and whether ${hop === "bastion" ? "SSH" : "PostgreSQL"} uses this port.${hop === "bastion" ? "" : " A pooler such as PgBouncer does not answer while it has no connection to its own server: its log shows why."} For a slow connection, set a longer \`timeout\`.`);
}
function earlierStages(stages, failed) {
	const done = stages.filter(({ name, status }) => name !== failed && status === "ok");
	if (done.length === 0) return "";
	return ` (before that: ${done.map(({ name, ms }) => `${name} ${require_prose.duration$1(ms ?? 0)}`).join(", ")})`;
}
const notPostgresql$1 = require_config.failureRule({
	id: "network/not-postgresql",
	severity: "error",
	at: portOf,
	title: "Not a PostgreSQL server",
	why: "Stitch needs a PostgreSQL server on this port, so every load fails.",
	titleOf: ({ destination, service }) => service && `Port ${destination.port} is ${service}`,
	message: ({ destination, service, detail }) => {
		const server = `\`${require_prose.hostAndPort(destination.host, destination.port)}\``;
		if (service !== null) return `${server} is ${service}, not PostgreSQL.`;
		return `${server} does not speak the PostgreSQL protocol${detail === null ? "" : `: it sent ${detail}`}.`;
	},
	fix: ({ destination, service }, printed) => service === "an SSH server" && destination.ssh === null ? require_config.text("Enter the database's own host and port, and move this host below `ssh`:", require_config.code(`host: db.internal.example.com\nport: 5432\nssh:\n  host: ${printed.destination.host}\n  port: ${destination.port}\n  user: stitch\n  private_key: \${STITCH_SSH_KEY}`)) : require_config.text(`Correct the host or the port (${destination.port}). PostgreSQL's default port is 5432. To see the server's own, run on it:`, require_config.code("SHOW port;"))
});
const marks = [
	[/^SSH-/, "an SSH server"],
	[/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
	[/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
	[/^220[ -]/, "an FTP or mail server"],
	[/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
	[/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
	[/^[\x15\x16]\x03[\0-\x04]/, "a server that accepts only TLS"],
	[/^\* OK/, "a mail server (IMAP)"],
	[/^\+OK/, "a mail server (POP3)"],
	[/^RFB [0-9]/, "a VNC server"],
	[/^AMQP/, "a message broker (AMQP)"]
];
function serviceOf(received) {
	const text = Buffer.from(received).toString("latin1");
	return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}
function onlyIpv6(addresses) {
	return addresses.length > 0 && addresses.every((address) => (0, node_net.isIP)(address) === 6);
}
function hostOf({ destination, hop }) {
	return require_source.keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
}
function portOf({ destination, hop }) {
	return require_source.keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "port"] : ["port"]);
}
const networkRules = [
	hostNotFound,
	connectionRefused,
	unreachable,
	connectionLost,
	timeout,
	notPostgresql$1
];
const createOnDatabase = require_config.serverRule({
	id: "privilege/create-on-database",
	severity: "error",
	at: ["username"],
	title: "User lacks CREATE on the database",
	why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which needs CREATE on the database even if the schema exists.",
	find: ({ facts }) => facts.database.canCreate ? null : { facts },
	titleOf: ({ destination: { username, database } }) => `\`${username}\` lacks CREATE on \`${database}\``,
	message: ({ destination: { username, database }, facts }) => `\`${username}\` lacks the CREATE privilege on database \`${database}\`.${similarPrivileges(facts)}`,
	fix: ({ destination, facts }) => require_config.sql(`GRANT CREATE ON DATABASE ${require_sql.identifier(destination.database)} TO ${require_sql.identifier(destination.username)};`, databaseOwner(facts), ...atProvider(destination, "console"))
});
function similarPrivileges({ role, schemas }) {
	const group = role.groupsWithCreate[0];
	if (group !== void 0) return ` Its group \`${group}\` has it, but the role does not inherit its groups' privileges.`;
	const creatable = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => `\`${name}\``);
	if (creatable.length === 0) return "";
	return ` It can create tables in ${creatable.length === 1 ? "the schema" : "the schemas"} ${require_prose.firstFew(creatable)}, which is not enough.`;
}
function databaseOwner({ database }) {
	return database.owner ?? "a superuser";
}
const temporary = require_config.serverRule({
	id: "privilege/temporary",
	severity: "error",
	at: ["username"],
	title: "User lacks TEMPORARY on the database",
	why: "Stitch copies rows into a temporary table before it writes them to the loaded one, so every load fails.",
	find: ({ facts }) => facts.database.canUseTemporary ? null : { facts },
	titleOf: ({ destination: { username, database } }) => `\`${username}\` lacks TEMPORARY on \`${database}\``,
	message: ({ destination: { username, database } }) => `\`${username}\` lacks the TEMPORARY privilege on database \`${database}\`, which PostgreSQL grants to everyone by default.`,
	fix: ({ destination, facts }) => require_config.sql(`GRANT TEMPORARY ON DATABASE ${require_sql.identifier(destination.database)} TO ${require_sql.identifier(destination.username)};`, databaseOwner(facts), ...atProvider(destination, "console"))
});
const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");
const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");
function catalogRule(schema, id) {
	return require_config.serverRule({
		id,
		severity: "error",
		at: ["username"],
		title: `User can't read all of ${schema}`,
		why: "PostgreSQL lets everyone read these by default; Stitch looks up tables and columns there, so loads fail without them.",
		find: ({ facts }) => {
			const { usable, closed } = facts.catalogs[schema];
			return usable && closed?.length === 0 ? null : { facts };
		},
		message: ({ destination, facts }) => closedMessage(destination.username, facts, schema),
		fix: ({ destination, facts }) => require_config.sql(grantsFor(destination.username, facts, schema), "a superuser")
	});
}
function closedMessage(user, { catalogs }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = closed ?? [];
	if (usable) return `\`${user}\` can't read ${quotedNames(relations)} in \`${schema}\`.`;
	return `\`${user}\` lacks USAGE on schema \`${schema}\`${relations.length > 0 ? `, and can't read ${quotedNames(relations)} in it` : ""}.`;
}
function quotedNames(names) {
	return require_prose.firstFew(names.map((name) => `\`${name}\``));
}
function grantsFor(user, { catalogs, versionNum }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = (closed ?? require_limiter.stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
	const to = require_sql.identifier(user);
	return [...usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`], ...relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []].join("\n");
}
const schemaNotUsable = require_config.serverRule({
	id: "privilege/schema-not-usable",
	severity: "error",
	at: ({ destination, schemas }) => {
		const isListed = schemas.some(({ name }) => destination.schemas.map(require_sql.storedName).includes(name));
		return require_source.keyPlace(destination.path, destination.viaUrl, [isListed ? "schemas" : "username"]);
	},
	title: "User can't create tables in a schema",
	why: "Stitch loads an integration into its schema, so the loads of these integrations fail.",
	find: ({ destination, facts }) => {
		const names = destination.schemas.map(require_sql.storedName);
		const entrySchemas = (facts.schemas ?? []).filter(({ name }) => names.includes(name));
		const loaded = (facts.loaded?.schemas ?? []).filter(({ name }) => !names.includes(name));
		const schemas = [...entrySchemas, ...loaded].filter(({ usable, canCreate }) => !(usable && canCreate));
		return schemas.length === 0 ? null : {
			facts,
			schemas
		};
	},
	titleOf: ({ schemas: [first, ...others] }) => first !== void 0 && others.length === 0 ? `User can't create tables in \`${first.name}\`` : null,
	message: ({ destination, schemas }) => `\`${destination.username}\` can't create tables in ${require_prose.firstFew(schemas.map(({ name, owner }) => `\`${name}\` (owned by \`${owner}\`)`))}.`,
	fix: ({ destination, facts, schemas }) => {
		const role = require_sql.identifier(destination.username);
		const grants = schemas.map(({ name, usable }) => `GRANT ${usable ? "CREATE" : "USAGE, CREATE"} ON SCHEMA ${require_sql.identifier(name)} TO ${role};`);
		const owners = new Set(schemas.map(({ owner }) => owner));
		const [owner = ""] = owners;
		if (owner === "pg_database_owner" && owners.size === 1) return require_config.sql(grants.join("\n"), databaseOwner(facts));
		return require_config.sql(grants.join("\n"), owners.size === 1 ? owner : "a superuser");
	}
});
const excessive = require_config.serverRule({
	id: "privilege/excessive",
	severity: "warning",
	at: ["username"],
	title: "User has more privileges than a loader needs",
	why: "Anyone who gets this user's password, from Stitch or from CI, gets these privileges.",
	find: ({ facts }) => {
		const { superuser, hashes } = facts.role;
		const powers = powersOf(facts);
		return superuser !== null || hashes.readable.length > 0 || powers.length > 0 ? {
			facts,
			powers
		} : null;
	},
	titleOf: ({ powers: [power], facts: { role } }) => {
		if (role.superuser !== null) return `\`${role.superuser.name}\` is a superuser`;
		if (power === void 0) return "User can read password hashes";
		return power.kind === "SUPERUSER" ? "User can act as a superuser" : null;
	},
	message: ({ destination, powers, facts: { role } }) => role.superuser !== null ? `\`${role.superuser.name}\` is a superuser.` : powers.length > 0 ? `\`${destination.username}\` ${require_prose.list(powers.map((power) => powerWords(power, role.login)))}.` : `\`${destination.username}\` can read ${quotedNames(role.hashes.readable)}, which ${role.hashes.readable.length > 1 ? "hold" : "holds"} every user's password hash.${grantPath(destination, role.hashes.grants)}`,
	fix: ({ destination, facts, powers }) => {
		const { superuser, hashes } = facts.role;
		const [user, database] = [require_sql.identifier(destination.username), require_sql.identifier(destination.database)];
		if (superuser?.demotable && superuser.name === require_sql.storedName(destination.username) && ownsLoads(facts)) return require_config.sql(`ALTER ROLE ${user} NOSUPERUSER;\n${grantDatabase(destination)}`, "a superuser");
		if (superuser !== null) return ownRole(database);
		const revokes = [...powers.flatMap((power) => powerStatements(power, facts, destination)), ...(hashes.grants ?? []).map((grant) => revokeStatement(grant, destination.username))];
		if (revokes.length > 0 && !revokes.includes(null)) return require_config.sql([...new Set(revokes)].join("\n"), "a superuser");
		if (powers.length === 0) return require_config.text("List who can read the password hashes. As a superuser, in psql:", require_config.code("\\dp pg_catalog.pg_authid\n\\dp pg_catalog.pg_shadow\nSELECT roleid::regrole, member::regrole FROM pg_catalog.pg_auth_members;"), "Then revoke SELECT there, or membership in `pg_read_all_data`, from this user or from its group.");
		return require_config.text("List who is a member of which role. As a superuser, in psql:", require_config.code("SELECT roleid::regrole, member::regrole FROM pg_catalog.pg_auth_members;"), "Grant this user directly what its loads need, and make it the owner of the loaded tables. Then revoke the membership that leads to the role in the message.");
	}
});
function powersOf({ rows: { powers = [] }, role: { hashes } }) {
	const superusers = powers.filter(({ kind }) => kind === "SUPERUSER");
	if (superusers.length > 0) return superusers;
	return powers.filter(({ name }) => name !== "pg_read_all_data" || hashes.readable.length === 0);
}
function powerWords({ name, kind }, login) {
	if (name === login) return `has \`${kind}\``;
	if (kind === "MEMBER") return `has the privileges of \`${name}\``;
	return `can act as \`${name}\`, which ${kind === "SUPERUSER" ? "is a superuser" : `has \`${kind}\``}`;
}
function powerStatements({ name, kind }, facts, destination) {
	const { memberships = [] } = facts.rows;
	const { login } = facts.role;
	const user = require_sql.identifier(destination.username);
	if (name === login) return [`ALTER ROLE ${user} NOCREATEROLE NOREPLICATION;`];
	const own = memberships.filter((each) => each.name === name);
	const isNeeded = kind !== "MEMBER" && !ownsLoads(facts);
	if (own.length === 0 || isNeeded || own.some(({ isOnlyPath }) => !isOnlyPath)) return [null];
	const role = kind === "MEMBER" ? name : require_sql.identifier(name);
	return [...own.map(({ grantor }) => `REVOKE ${role} FROM ${user}${grantor === null ? "" : ` GRANTED BY ${require_sql.identifier(grantor)}`};`), ...kind === "MEMBER" ? [] : [grantDatabase(destination)]];
}
function ownsLoads({ loaded, role: { login } }) {
	return [...loaded?.owners ?? [], ...(loaded?.schemas ?? []).map(({ owner }) => owner)].every((owner) => owner === login);
}
function grantDatabase({ username, database }) {
	return `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${require_sql.identifier(database)} TO ${require_sql.identifier(username)};`;
}
function ownRole(database) {
	return require_config.text("Leave this role as it is, and create one for Stitch alone. As a superuser, in psql:", require_config.code(`CREATE ROLE stitch_loader LOGIN;\n\\password stitch_loader\nGRANT CREATE ON DATABASE ${database} TO stitch_loader;`), "Use its name and password here and in Stitch. If integrations have loaded already, make it the owner of each of their schemas and tables:", require_config.code("ALTER SCHEMA … OWNER TO stitch_loader;\nALTER TABLE … OWNER TO stitch_loader;"));
}
function grantPath({ username }, grants) {
	const grantees = (grants ?? []).map((grant) => grant.kind === "select" ? grant.grantee : grant.member);
	const groups = [...new Set(grantees)].filter((name) => name !== null && name !== require_sql.storedName(username));
	return groups.length === 0 ? "" : ` According to the server, it gets this from ${quotedNames(groups)}.`;
}
function revokeStatement(grant, user) {
	const grantee = grant.kind === "select" ? grant.grantee : grant.member;
	if (grantee !== null && grantee !== require_sql.storedName(user)) return null;
	const from = grantee === null ? "PUBLIC" : require_sql.identifier(user);
	const { grantor } = grant;
	if (grant.kind === "reads-all-data") return `REVOKE pg_read_all_data FROM ${from}${grantor === null ? "" : ` GRANTED BY ${require_sql.identifier(grantor)}`};`;
	const revoke = `REVOKE SELECT${grant.column === null ? "" : ` (${grant.column})`} ON pg_catalog.${grant.relation} FROM ${from};`;
	return grantor === null ? revoke : `SET ROLE ${require_sql.identifier(grantor)};\n${revoke}\nRESET ROLE;`;
}
const checkDenied = require_config.serverRule({
	id: "privilege/check-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks privileges that the check needs",
	why: "PostgreSQL grants them to everyone by default; without them it is unknown whether loads will work.",
	find: ({ destination, facts: { denied } }) => denied && {
		destination: require_config.loginDestination(destination),
		denied
	},
	message: ({ destination, denied }) => {
		const { functions, relations, schemas, error } = denied;
		const missing = functions.missing ?? [];
		const lacks = [
			...missing.length > 0 ? [`call ${quotedNames(missing)}`] : [],
			...schemas.length > 0 ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${quotedNames(schemas)}`] : [],
			...relations.length > 0 ? [`read ${quotedNames(relations)}`] : []
		];
		const says = error === null ? "" : ` The server reported: ${require_prose.quoted(error.message)}.`;
		return `\`${destination.username}\` can't ${require_prose.list(lacks) || "query its privileges"}.${says}`;
	},
	fix: ({ destination, denied: { functions, relations, schemas } }) => {
		const to = require_sql.identifier(destination.username);
		const missing = functions.missing ?? functions.needed;
		const grants = [
			...missing.length > 0 ? [`GRANT EXECUTE ON FUNCTION\n${qualified(missing)}\n    TO ${to};`] : [],
			...schemas.length > 0 ? [`GRANT USAGE ON SCHEMA ${schemas.join(", ")} TO ${to};`] : [],
			...relations.length > 0 ? [`GRANT SELECT ON\n${qualified(relations)}\n    TO ${to};`] : []
		];
		return grants.length > 0 ? require_config.sql(grants.join("\n"), "a superuser") : require_config.text("Find the refused statement in the server's log, and grant this user what it needs.");
	}
});
function qualified(names) {
	return names.map((name) => `    pg_catalog.${name}`).join(",\n");
}
const privilegeRules = [
	createOnDatabase,
	temporary,
	selectInformationSchema,
	selectPgCatalog,
	schemaNotUsable,
	excessive,
	checkDenied
];
const loadFailed = require_config.serverRule({
	id: "rehearsal/load-failed",
	severity: "error",
	at: ["username"],
	title: "Rehearsal of a load failed",
	why: "A load runs the same statements, so it fails at the same step.",
	find: ({ destination, facts, attempt: { observed } }) => {
		const { rehearsal } = observed;
		const { username: role, database } = destination;
		const about = {
			role,
			database,
			versionNum: facts.versionNum
		};
		if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
		if (rehearsal.kind === "failed") return withoutConsequences(rehearsal.broken).filter((broken) => !hasOwnFinding(broken, facts)).map((broken) => ({
			kind: "refused",
			broken,
			...about
		}));
		const cause = rehearsal.kind === "broken-off" ? rehearsal.failure.evidence : null;
		return cause?.kind === "ended" && isTimeLimit(cause.error, facts) ? null : {
			kind: "unfinished",
			rehearsal,
			...about
		};
	},
	titleOf: (evidence) => evidence.kind === "refused" ? `Rehearsal failed at ${steps(evidence.broken)}` : null,
	message: (evidence) => {
		const account = `\`${evidence.role}\` in database \`${evidence.database}\``;
		if (evidence.kind === "refused") {
			const { error } = evidence.broken;
			return `${steps(evidence.broken)} by ${account} failed with SQLSTATE ${error.code}: ${require_prose.quoted(error.message)}.`;
		}
		const { rehearsal } = evidence;
		if (rehearsal.kind !== "broken-off") return `The row that ${account} wrote could not be read back.`;
		const cause = rehearsal.failure.evidence;
		return cause.kind === "timeout" ? `The rehearsal by ${account} did not finish within ${require_prose.duration$1(cause.limit_ms)}: something blocks it, such as a lock or a slow event trigger.` : `The connection was lost during the rehearsal by ${account}.`;
	},
	fix: (evidence) => evidence.kind === "refused" ? remedy(evidence) : require_config.text(...inspection)
});
function hasLostTable({ steps: names, error, eventTriggers }) {
	return error.code === "42501" && eventTriggers.length === 0 && names.includes("COMMENT ON TABLE");
}
function withoutConsequences(all) {
	const isConsequence = (broken) => broken.error.code === "42501" && broken.eventTriggers.length === 0 && !hasLostTable(broken);
	return all.some(hasLostTable) ? all.filter((broken) => !isConsequence(broken)) : all;
}
function hasOwnFinding({ steps: names, error }, facts) {
	const { database, session, rows } = facts;
	if (isTimeLimit(error, facts)) return true;
	if (error.code !== "42501" && error.code !== "22023") return false;
	if (names.every((name) => name === "CREATE TEMPORARY TABLE")) return !database.canUseTemporary;
	const { defaultTablespace } = session;
	return rows.tablespaces?.some(({ name, usable }) => name === defaultTablespace && !usable) === true && names.every((name) => name.includes("CREATE"));
}
function isTimeLimit({ code: sqlstate }, { session }) {
	const limits = Object.values(session.timeouts);
	return /^(25P0[34]|57P05)$/.test(sqlstate) && limits.some((ms) => ms !== null && ms > 0 && ms < 6e4);
}
function steps({ steps: names }) {
	return require_prose.list(names.map((name) => `\`${name}\``));
}
const inspection = [
	"List the event triggers of this database, as a superuser in psql:",
	require_config.code("\\dy"),
	"Change the one that blocks this user."
];
function missingGrants(isDefinition, role, versionNum) {
	const user = require_sql.identifier(role);
	const toOwner = (objects) => `ALTER DEFAULT PRIVILEGES FOR ROLE ${user} GRANT ALL ON ${objects} TO ${user};`;
	if (!isDefinition) return toOwner("TABLES");
	const types = `GRANT USAGE ON TYPE ${require_limiter.stepTypes.join(", ")} TO ${user};`;
	return versionNum >= 1e5 ? `${types}\n${toOwner("SCHEMAS")}` : types;
}
function remedy({ broken, role, database, versionNum }) {
	const { error, eventTriggers } = broken;
	const { code: sqlstate } = error;
	if (sqlstate.startsWith("53")) return require_config.text("Free or add disk space on the server, or raise the quota of the tablespace. To see which one it is:", require_config.code("SHOW default_tablespace;\nSHOW temp_tablespaces;"));
	if (sqlstate === "22P05" || sqlstate === "22021") return require_config.text("The database can't store all of Unicode. Create a database with UTF-8, and set `database` to it here and in Stitch:", require_config.createUtf8Database(database));
	if (sqlstate === "25006" || sqlstate.startsWith("54") || sqlstate === "0A000") return require_config.text("The server's settings or the provider's plan do not allow it. Raise the limit in the server's message, or ask the provider.");
	if (broken.steps.includes("BEGIN")) return require_config.text("Every load needs transactions. In PgBouncer's configuration, allow them for this database:", require_config.code("pool_mode = transaction"), ...require_config.reloadPgBouncer);
	if (hasLostTable(broken)) return require_config.text("An event trigger changes the owner or the privileges of new tables.", ...inspection);
	const [trigger] = eventTriggers;
	const isDefinition = broken.steps.every((name) => /^(CREATE|ALTER)/.test(name));
	const isMissing = sqlstate === "42501" && (isDefinition || error.routine === "aclcheck_error");
	if (trigger === void 0 && isMissing) return require_config.sql(missingGrants(isDefinition, role, versionNum), "a superuser", "PostgreSQL grants these by default. If the step still fails, an extension of the server refuses it.");
	if (trigger === void 0) return require_config.text(...inspection);
	return require_config.sql(eventTriggers.map((name) => `ALTER EVENT TRIGGER ${require_sql.identifier(name)} DISABLE;`).join("\n"), "a superuser", "This disables it for everyone. To keep it for others, return early for this user in its function instead:", require_config.code(`IF session_user = ${require_sql.literal(role)} THEN RETURN; END IF;`));
}
const notPostgresql = require_config.serverRule({
	id: "server/not-postgresql",
	severity: ({ works }) => works ? "warning" : "error",
	at: ["type"],
	title: "Server is not PostgreSQL",
	why: "Its DDL, transactions and catalogs differ from those of PostgreSQL, so loads can fail.",
	find: ({ facts, attempt }) => otherProduct(facts.versionText, attempt.observed.parameters),
	titleOf: ({ product }) => product === unknownProduct.product ? null : `Server is ${product}, not PostgreSQL`,
	message: ({ destination, product, works }) => works ? `${require_prose.capital(require_config.machine(destination, "database"))} is ${product}, which is derived from PostgreSQL. Stitch does not list it as supported.` : `${require_prose.capital(require_config.machine(destination, "database"))} is ${product}, which a PostgreSQL destination can't load into.`,
	fix: ({ product, otherDestination, works }) => {
		if (otherDestination !== null) return require_config.text(`In Stitch, create ${otherDestination} instead of a PostgreSQL destination.`);
		return works ? require_config.text("Try a small load first. If it works, ignore this finding:", require_config.ignoreExample("server/not-postgresql", "A test load succeeded")) : require_config.text(`Load into a PostgreSQL server, and copy the data from there into ${product}.`);
	}
});
const unknownProduct = {
	product: "another program",
	works: false,
	otherDestination: null
};
const products = [
	[/redshift/i, {
		product: "Redshift",
		works: false,
		otherDestination: "an Amazon Redshift destination"
	}],
	[/cockroachdb/i, {
		product: "CockroachDB",
		works: false,
		otherDestination: null
	}],
	[/materialize/i, {
		product: "Materialize",
		works: false,
		otherDestination: null
	}],
	[/risingwave/i, {
		product: "RisingWave",
		works: false,
		otherDestination: null
	}],
	[/questdb/i, {
		product: "QuestDB",
		works: false,
		otherDestination: null
	}],
	[/cratedb/i, {
		product: "CrateDB",
		works: false,
		otherDestination: null
	}],
	[/hologres/i, {
		product: "Hologres",
		works: false,
		otherDestination: null
	}],
	[/-YB-|yugabyte/i, {
		product: "YugabyteDB",
		works: true,
		otherDestination: null
	}],
	[/greenplum/i, {
		product: "Greenplum",
		works: true,
		otherDestination: null
	}],
	[/cloudberry/i, {
		product: "Cloudberry",
		works: true,
		otherDestination: null
	}],
	[/enterprisedb|\bedb /i, {
		product: "EDB Postgres Advanced Server",
		works: true,
		otherDestination: null
	}],
	[/opengauss|gaussdb/i, {
		product: "openGauss",
		works: false,
		otherDestination: null
	}],
	[/^postgresql /i, {
		product: "PostgreSQL",
		works: true,
		otherDestination: null
	}]
];
function productOf(versionText, parameters) {
	const { crdb_version, mz_version, server_version = "" } = parameters;
	const text = versionText === "" ? `PostgreSQL ${server_version}` : versionText;
	const marked = crdb_version !== void 0 ? "CockroachDB" : mz_version !== void 0 ? "Materialize" : text;
	return products.find(([mark]) => mark.test(marked))?.[1] ?? unknownProduct;
}
function otherProduct(versionText, parameters) {
	const product = productOf(versionText, parameters);
	return product.product === "PostgreSQL" ? null : product;
}
const versionTooOld = require_config.serverRule({
	id: "server/version-too-old",
	severity: "error",
	at: ["host"],
	title: "PostgreSQL version is too old for Stitch",
	why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which needs PostgreSQL 9.3 or newer, so every load fails.",
	find: ({ facts }) => facts.versionNum < 90300 ? { version: facts.serverVersion } : null,
	titleOf: ({ version }) => `PostgreSQL ${require_matching.oneLine(version, 20)} is too old for Stitch`,
	message: ({ destination, version }) => `${require_prose.capital(require_config.machine(destination, "database"))} runs PostgreSQL ${require_matching.oneLine(version, 40)}; Stitch needs 9.3 or newer.`,
	fix: () => require_config.text("Upgrade the server to a current version, with `pg_upgrade` or with a dump and restore. Or load into another server.")
});
const readOnly = require_config.serverRule({
	id: "server/read-only",
	severity: "error",
	at: ["host"],
	title: "Server is read-only",
	why: "Stitch can't create schemas and tables, even with the CREATE privilege, so every load fails.",
	find: ({ facts }) => facts.session.inRecovery || facts.session.readOnly ? { facts } : null,
	titleOf: ({ facts }) => facts.session.inRecovery ? "Server is a standby" : "Transactions are read-only",
	message: ({ destination, facts }) => facts.session.inRecovery ? `${require_prose.capital(require_config.machine(destination, "database"))} is a standby, which accepts no writes.` : `Transactions of \`${destination.username}\` in database \`${destination.database}\` are read-only by default${whereSet(facts, "default_transaction_read_only")}.`,
	fix: ({ destination, facts }) => facts.session.inRecovery ? require_config.text(`${require_config.usePrimary} A superuser can look it up on this server:`, require_config.code("SELECT * FROM pg_stat_wal_receiver;"), ...atProvider(destination, "primary")) : readOnlyFix(destination, facts)
});
function readOnlyFix(destination, facts) {
	const name = "default_transaction_read_only";
	const providerAdvice = isSetLater(facts, name) || facts.role.settings?.some((each) => each.name === name) ? [] : atProvider(destination, "read-only");
	return providerAdvice.length > 0 ? require_config.text(...providerAdvice) : settingsFix({
		destination,
		facts
	}, { [name]: "off" });
}
function actsForAll({ role }) {
	const setting = role.settings?.find(({ name }) => name === "role");
	return setting?.scope === "database" || setting?.scope === "all-roles";
}
function isReadOnlyForAll({ session, role }) {
	const setting = role.settings?.find(({ name }) => name === "default_transaction_read_only");
	const isRoles = setting?.scope === "role" || setting?.scope === "role-in-database";
	return session.readOnly && !session.inRecovery && !isRoles;
}
const versionEndOfLife = require_config.serverRule({
	id: "server/version-end-of-life",
	severity: "warning",
	at: ["host"],
	title: "PostgreSQL version is end-of-life",
	why: "Security vulnerabilities and bugs in this version are no longer fixed, which puts the data at risk.",
	find: ({ facts, clock }) => {
		const finalRelease = endOfLife(facts.versionNum);
		return finalRelease !== null && finalRelease < clock.now.slice(0, 10) ? {
			facts,
			finalRelease
		} : null;
	},
	titleOf: ({ facts }) => `PostgreSQL ${majorOf(facts.versionNum)} is end-of-life`,
	message: ({ destination, facts, finalRelease }) => `${require_prose.capital(require_config.machine(destination, "database"))} runs PostgreSQL ${require_matching.oneLine(facts.serverVersion, 40)}. Version ${majorOf(facts.versionNum)} had its final release on ${finalRelease}.`,
	fix: () => require_config.text("Plan the upgrade to a supported version: https://www.postgresql.org/support/versioning/. Until then, the entry can ignore this finding:", require_config.ignoreExample("server/version-end-of-life", "The upgrade is planned"))
});
const finalReleases = {
	"9.3": "2018-11-08",
	"9.4": "2020-02-13",
	"9.5": "2021-02-11",
	"9.6": "2021-11-11",
	"10": "2022-11-10",
	"11": "2023-11-09",
	"12": "2024-11-21",
	"13": "2025-11-13",
	"14": "2026-11-12",
	"15": "2027-11-11",
	"16": "2028-11-09",
	"17": "2029-11-08",
	"18": "2030-11-14"
};
function majorOf(versionNum) {
	const [first, second] = [Math.floor(versionNum / 1e4), Math.floor(versionNum % 1e4 / 100)];
	return first >= 10 ? String(first) : `${first}.${second}`;
}
function endOfLife(versionNum) {
	return finalReleases[majorOf(versionNum)] ?? null;
}
const sessionLimits = require_config.serverRule({
	id: "server/session-limits",
	severity: "warning",
	at: ["username"],
	title: "Timeout is too short for loads",
	why: "Loads of large tables run for minutes, and the server cancels whatever takes longer than this.",
	find: ({ facts }) => {
		const limits = Object.entries(facts.session.timeouts).filter(([, ms]) => ms !== null && ms > 0 && ms < 6e4).map(([name, ms]) => ({
			name,
			ms: ms ?? 0
		}));
		return limits.length === 0 ? null : {
			facts,
			limits
		};
	},
	titleOf: ({ limits: [first, ...others] }) => first !== void 0 && others.length === 0 ? `\`${first.name}\` is too short for loads` : null,
	message: ({ destination, facts, limits }) => `For \`${destination.username}\`, ${require_prose.list(limits.map(({ name, ms }) => `\`${name}\` is ${require_prose.duration$1(ms)}${whereSet(facts, name)}`))}.`,
	fix: ({ destination, facts, limits }) => {
		const unlimited = Object.fromEntries(limits.map(({ name }) => [name, "0"]));
		return settingsFix({
			destination,
			facts
		}, unlimited);
	}
});
const checkCancelled = require_config.failureRule({
	id: "server/check-cancelled",
	severity: "error",
	at: ["username"],
	title: "Server cancelled the check",
	why: "The user's privileges were not checked, and a load can be cancelled in the same way.",
	message: ({ error }) => `The server cancelled the query or ended the session${error.code === "" ? "" : ` with SQLSTATE ${require_matching.oneLine(error.code, 5)}`}. It reported: ${require_prose.quoted(error.message)}.`,
	fix: ({ destination, error }) => {
		if (/^(query|idle.transaction|transaction|client.idle).timeout$/.test(error.message)) return require_config.text("A timeout of PgBouncer ended the session. In `pgbouncer.ini`, turn it off:", require_config.code(`${error.message.replaceAll(" ", "_")} = 0`), ...require_config.reloadPgBouncer);
		const limit = limits.get(error.code);
		if (limit === void 0) return require_config.text("Run the check again. If it is cancelled again, check the server's log for what ends this user's sessions.");
		return require_config.sql(require_config.overrideSetting(destination, limit, "0"), "a superuser");
	}
});
const limits = new Map([
	["57014", "statement_timeout"],
	["25P03", "idle_in_transaction_session_timeout"],
	["25P04", "transaction_timeout"],
	["57P05", "idle_session_timeout"]
]);
const serverRules = [
	notPostgresql,
	versionTooOld,
	readOnly,
	versionEndOfLife,
	sessionLimits,
	checkCancelled
];
const encodingNotUtf8 = require_config.serverRule({
	id: "server/encoding-not-utf8",
	severity: "warning",
	at: ["database"],
	title: "Database does not store UTF-8",
	titleOf: ({ encoding }) => `Database stores ${encoding}, not UTF-8`,
	why: ({ encoding }) => encoding === "SQL_ASCII" ? "PostgreSQL does not check or convert text in SQL_ASCII, so text that Stitch loads can be unreadable for other clients." : "Stitch loads text as UTF-8, and a load fails at the first character that this encoding does not have, such as an emoji.",
	find: ({ facts }) => {
		const { encoding } = facts.database;
		return encoding === null || encoding === "UTF8" ? null : { encoding };
	},
	message: ({ destination, encoding }) => `The encoding of database \`${destination.database}\` is ${encoding}.`,
	fix: ({ destination }) => require_config.text("The encoding of an existing database can't be changed. Create a database with UTF-8, as a superuser in psql:", require_config.createUtf8Database(destination.database), "Copy the data with `pg_dump` and `psql`, and use the new database here and in Stitch.")
});
const tablespaceNotUsable = require_config.serverRule({
	id: "server/tablespace-not-usable",
	severity: "error",
	at: ["username"],
	title: "User can't use the default tablespace",
	why: "Stitch creates tables in the default tablespace, so no load can create a table.",
	find: ({ facts }) => {
		const { defaultTablespace } = facts.session;
		const tablespace = facts.rows.tablespaces?.find(({ name }) => name === defaultTablespace);
		return tablespace === void 0 || tablespace.usable && tablespace.name !== "pg_global" ? null : {
			facts,
			name: tablespace.name,
			owner: tablespace.owner
		};
	},
	titleOf: ({ name }) => `User can't create tables in tablespace \`${name}\``,
	message: ({ destination: { username }, name }) => `\`default_tablespace\` of \`${username}\` is \`${name}\`, ${name === "pg_global" ? "which can't hold the tables of a database" : "and the user lacks CREATE on it"}.`,
	fix: ({ destination, facts, name, owner }) => name === "pg_global" ? settingsFix({
		destination,
		facts
	}, { default_tablespace: "''" }) : require_config.sql(`GRANT CREATE ON TABLESPACE ${require_sql.identifier(name)} TO ${require_sql.identifier(destination.username)};`, owner)
});
const noSynchronousStandby = require_config.serverRule({
	id: "server/no-synchronous-standby",
	severity: "warning",
	at: ["host"],
	title: "Server waits for a standby that is not connected",
	why: "Each commit waits until a synchronous standby confirms it, so without one a load waits forever.",
	find: ({ facts }) => missingStandbys(facts),
	message: ({ destination, facts, required, names, connected }) => `${require_prose.capital(require_config.machine(destination, "database"))} waits for ${required} of the synchronous standbys ${require_prose.list(names.map((name) => `\`${name}\``))} (\`synchronous_standby_names\`), and ${connected === 0 ? "none is" : `only ${connected} of them is`} connected. Commits of \`${destination.username}\` wait, because its \`synchronous_commit\` is \`${facts.session.synchronousCommit}\`.`,
	fix: ({ destination, facts }) => require_config.text("Start the standby, or check its log for why it does not connect. If it no longer exists, clear the setting, as a superuser in psql:", require_config.code("ALTER SYSTEM SET synchronous_standby_names = '';"), ...require_config.reloadConfiguration, ...isSetLater(facts, "synchronous_commit") ? ["Or stop only the loads from waiting, since Stitch can repeat them.", ...removeFromPooler] : [
		"Or stop only the loads from waiting, since Stitch can repeat them:",
		require_config.code(require_config.overrideSetting(destination, "synchronous_commit", "local")),
		...facts.session.isPooled ? reconnectPooler : []
	])
});
function missingStandbys(facts) {
	const { serverSettings, walsenders } = facts.rows;
	const { synchronousCommit } = facts.session;
	if (serverSettings === void 0 || walsenders === void 0 || synchronousCommit === null) return null;
	if (isOff(synchronousCommit) || /^local$/i.test(synchronousCommit)) return null;
	const { required, names } = synchronousStandbys(serverSettings.synchronousStandbyNames);
	const isListed = (application) => names.some((name) => name === "*" || name.toLowerCase() === application.toLowerCase());
	const connected = walsenders.filter(({ applicationName }) => isListed(applicationName ?? "")).length;
	return names.length === 0 || connected >= required ? null : {
		facts,
		required,
		names,
		connected
	};
}
function isOff(setting) {
	return /^(off?|f|fa|fal|fals|false|no?|0)$/i.test(setting);
}
function synchronousStandbys(setting) {
	const counted = /^\s*(?:(?:FIRST|ANY)\s+)?(\d+)\s*\((.*)\)\s*$/is.exec(setting);
	const names = (counted?.[2] ?? setting).matchAll(/"((?:[^"]|"")*)"|([^ \t\n\r\f\v,"]+)/g);
	return {
		required: Number(counted?.[1] ?? 1),
		names: [...names].map(([, quoted, plain]) => quoted?.replaceAll("\"\"", "\"") ?? plain ?? "")
	};
}
const wraparound = require_config.serverRule({
	id: "server/wraparound",
	severity: ({ isStopped }) => isStopped ? "error" : "warning",
	at: ["database"],
	title: "Server is close to transaction ID wraparound",
	why: ({ isStopped }) => isStopped ? "PostgreSQL rejects everything that needs a new transaction ID until old rows are frozen, so every load fails." : "PostgreSQL stops all writes shortly before it runs out of IDs, and every load then fails.",
	find: ({ facts }) => oldestDatabase(facts),
	message: ({ database, kind, remaining }) => `Database \`${database}\` on this server has ${millions(remaining)} ${kind === "transactions" ? "transaction" : "multixact"} IDs left before wraparound.`,
	fix: () => require_config.text("Find out what keeps `VACUUM` from freezing old rows: old transactions, prepared transactions and replication slots. As a superuser, in psql:", require_config.code("SELECT pid, usename, xact_start FROM pg_stat_activity WHERE backend_xmin IS NOT NULL ORDER BY age(backend_xmin) DESC;\nSELECT gid, prepared, database FROM pg_prepared_xacts;\nSELECT slot_name, active FROM pg_replication_slots;"), "End those. Then connect to the database in the message, and vacuum it:", require_config.code("VACUUM FREEZE;"))
});
function millions(count) {
	return count < 1e6 ? String(count) : `${(count / 1e6).toFixed(1)} million`;
}
function oldestDatabase({ rows, versionNum }) {
	const limit = versionNum >= 14e4 ? 3e6 : 1e6;
	const [oldest] = (rows.wraparound ?? []).flatMap(({ database, transactions, multixacts }) => [{
		database,
		kind: "transactions",
		remaining: 2 ** 31 - 1 - transactions
	}, ...multixacts === null ? [] : [{
		database,
		kind: "multixacts",
		remaining: 2 ** 31 - 1 - multixacts
	}]]).sort((one, other) => one.remaining - other.remaining);
	return oldest === void 0 ? null : {
		...oldest,
		isStopped: oldest.remaining <= limit
	};
}
const providers = {
	owners: [
		"heroku_admin",
		"supabase_admin",
		"rdsadmin",
		"cloudsqladmin",
		"alloydbadmin",
		"azuresu",
		"cloud_admin"
	],
	schemas: ["_heroku"],
	functions: [
		"extensions.pgrst_ddl_watch",
		"extensions.set_graphql_placeholder",
		"extensions.grant_pg_cron_access",
		"extensions.grant_pg_graphql_access",
		"extensions.grant_pg_net_access"
	]
};
const serverStateRules = [
	encodingNotUtf8,
	tablespaceNotUsable,
	noSynchronousStandby,
	wraparound,
	require_config.serverRule({
		id: "server/event-triggers",
		severity: "notice",
		at: ["database"],
		title: "Event triggers run in every load",
		why: "An error in one of these triggers makes a load fail when it creates a schema or table, or adds a column.",
		find: ({ facts, attempt }) => {
			const { eventTriggers: setting } = facts.session;
			if (setting !== null && isOff(setting)) return null;
			if (["passed", "failed"].includes(attempt.observed.rehearsal?.kind ?? "")) return null;
			const triggers = (facts.rows.eventTriggers ?? []).filter(({ owner, functionSchema, functionName }) => !providers.owners.includes(owner) && !providers.schemas.includes(functionSchema) && !providers.functions.includes(`${functionSchema}.${functionName}`));
			return triggers.length === 0 ? null : { triggers };
		},
		message: ({ destination, triggers }) => `Database \`${destination.database}\` has ${triggers.length === 1 ? "the event trigger" : "the event triggers"} ${require_prose.firstFew(triggers.map(({ name, owner }) => `\`${name}\` (owned by \`${owner}\`)`))}, which ${triggers.length === 1 ? "runs" : "run"} on statements of a load.`,
		fix: () => require_config.text("Make sure that they allow Stitch's user to create and alter schemas and tables; a rehearsal (`rehearse: true`) tests it. Then the entry can ignore this finding:", require_config.ignoreExample("server/event-triggers", "They allow what Stitch runs"))
	})
];
const authenticationFailed = require_config.failureRule({
	id: "ssh/authentication-failed",
	severity: "error",
	at: ["ssh", "private_key"],
	title: "SSH authentication failed",
	why: "The check can't reach the database without this login, and Stitch's own key needs the same access.",
	titleOf: (evidence) => wordsFor(evidence).title,
	message: (evidence) => wordsFor(evidence).message,
	fix: (_, printed) => require_config.text(...wordsFor(printed).remedy)
});
function wordsFor({ destination, refused }) {
	const { methods, key, banner } = refused;
	const signatures = refused.signatures ?? [];
	const { user } = destination.ssh;
	const bastion = require_prose.capital(require_config.machine(destination, "bastion"));
	const offered = require_prose.list((methods ?? []).map((method) => `\`${method}\``));
	const shows = banner.trim() === "" ? "" : ` Its banner: ${require_prose.quoted(banner.trim())}.`;
	const type = typeWords(key.type);
	switch (causeOf$1(refused)) {
		case "sha1": return {
			title: "Bastion accepts only SHA-1 signatures",
			message: `${bastion} accepts the RSA key of \`${user}\` only with a SHA-1 signature (\`ssh-rsa\`), which is insecure, so this check does not make one.`,
			remedy: ["Update OpenSSH on the bastion to 7.2 (2016) or newer. In its `sshd_config`, remove lines with `PubkeyAcceptedAlgorithms` or `PubkeyAcceptedKeyTypes` that leave out `rsa-sha2-512` and `rsa-sha2-256`. Or use an Ed25519 key:", require_config.code("ssh-keygen -t ed25519")]
		};
		case "partial": return {
			title: "Bastion requires more than a key",
			message: `${bastion} accepts the key of \`${user}\`, but requires ${offered === "`publickey`" ? "a second key" : offered} as well.${shows}`,
			remedy: ["At the end of the bastion's `sshd_config`, let this user log in with the key alone, and reload the SSH server:", require_config.code(`Match User ${user}\n    AuthenticationMethods publickey`)]
		};
		case "no-keys": return {
			title: "Bastion does not accept key authentication",
			message: `${bastion} does not let \`${user}\` log in with a key. It offers ${offered || "no other method"}.${shows}`,
			remedy: ["At the end of the bastion's `sshd_config`, let this user log in with a key, and reload the SSH server:", require_config.code(`Match User ${user}\n    PubkeyAuthentication yes\n    AuthenticationMethods publickey`)]
		};
		case "type": return {
			title: `Bastion does not accept ${type} keys`,
			message: `${bastion} says that it accepts only ${require_prose.list(acceptedTypes(signatures))} keys. The key of \`${user}\` is an ${type} key.${shows}`,
			remedy: [
				"Create a key of a type that the bastion accepts, and use it in the secret:",
				require_config.code(`ssh-keygen -t ${newKeyType(signatures)} -f stitch_key`),
				"On the bastion, add its public key, `stitch_key.pub`, to the user's authorized keys:",
				require_config.code(appendKey(user)),
				"Or replace the `PubkeyAcceptedAlgorithms` line in the bastion's `sshd_config`, and reload the SSH server:",
				require_config.code(`PubkeyAcceptedAlgorithms +${signaturesOf(key.type).join(",")}`)
			]
		};
		case "tries": return {
			title: `Bastion allows too few login attempts for \`${user}\``,
			message: `${bastion} ended the connection after one login attempt of \`${user}\`: its \`MaxAuthTries\` is 0 or 1, and the key was not accepted.${shows}`,
			remedy: [
				"In the bastion's `sshd_config`, replace the `MaxAuthTries` line with the default, and reload the SSH server:",
				require_config.code("MaxAuthTries 6"),
				...keyRejectedParts(user, refused)
			]
		};
		case "rejected": return {
			title: `Bastion rejected the key of \`${user}\``,
			message: `${bastion} rejected the ${type} key of \`${user}\` (\`SHA256:${key.sha256}\`). The key is not in the user's \`authorized_keys\`, the user does not exist, or the bastion's configuration excludes one of them. Only the bastion's log shows which.${shows}`,
			remedy: keyRejectedParts(user, refused)
		};
	}
}
function causeOf$1({ sha1, partial, methods, key, signatures, tooManyTries }) {
	if (sha1) return "sha1";
	if (partial) return "partial";
	if (takesNoKeys(methods)) return "no-keys";
	if (signatures !== null && ![key.type, ...signaturesOf(key.type)].some((name) => signatures.includes(name))) return "type";
	return tooManyTries ? "tries" : "rejected";
}
function keyRejectedParts(user, { key }) {
	const word = require_prose.shellWord(user);
	const isRsa = key.type === "ssh-rsa";
	const ofRsa = [`- \`not in PubkeyAcceptedAlgorithms\`: the bastion does not accept RSA keys, or only with SHA-1 signatures. Use an Ed25519 key: \`ssh-keygen -t ed25519\`.`, `- \`Invalid key length\`: the bastion's \`RequiredRSASize\` is more than the ${key.bits ?? "few"} bits of this key. Use an Ed25519 key.`];
	return [
		"On the bastion, look for this login in the SSH server's log:",
		require_config.sshdLog,
		"The log line shows the reason.",
		"- `Invalid user`: correct `ssh.user`.",
		"- `not allowed because`: `AllowUsers`, `AllowGroups` or `DenyUsers` in `sshd_config` exclude the user, the account is locked, or its shell does not exist.",
		"- `ROOT LOGIN REFUSED`: `PermitRootLogin` excludes root. Use another `ssh.user`.",
		"- `not from a permitted host`: `from=` in the key's line of `authorized_keys` does not include this machine's address.",
		"- `Refused by key options`: the key's line has an `expiry-time=` in the past.",
		"- `bad ownership or modes`: the user's home, `.ssh` or `authorized_keys` is writable by others.",
		...isRsa ? ofRsa : [`- \`not in PubkeyAcceptedAlgorithms\`: add \`${key.type}\` to that line in \`sshd_config\`.`],
		"- Only `Failed publickey`: the key is not in `authorized_keys`. Print the public key of your private key:",
		require_config.code("ssh-keygen -y -f KEYFILE"),
		"On the bastion, add the public key to the user's authorized keys. Paste it, and press Ctrl+D:",
		require_config.code(appendKey(user)),
		"To compare fingerprints, on the bastion:",
		require_config.code(`sudo ssh-keygen -lf ~${word}/.ssh/authorized_keys`)
	];
}
function appendKey(user) {
	return `sudo -u ${require_prose.shellWord(user)} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`;
}
function signaturesOf(type) {
	return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}
function typeWords(type) {
	if (/rsa/.test(type)) return "RSA";
	if (type.startsWith("ecdsa-sha2-")) return `ECDSA (${type.slice(11)})`;
	return type === "ssh-ed25519" ? "Ed25519" : type;
}
function acceptedTypes(signatures) {
	const plainKeys = signatures.filter((name) => !/cert|^sk-|webauthn|dss/.test(name));
	const types = [...new Set((plainKeys.length > 0 ? plainKeys : signatures).map((name) => require_matching.oneLine(typeWords(name), 40)))];
	return types.length === 0 ? ["no"] : types.slice(0, 6);
}
function newKeyType(signatures) {
	if (signatures.includes("ssh-ed25519") || signatures.length === 0) return "ed25519";
	return signatures.some((name) => name.startsWith("rsa-sha2")) ? "rsa -b 4096" : "ecdsa";
}
function takesNoKeys(methods) {
	return methods?.includes("publickey") === false;
}
const handshakeFailed$1 = require_config.failureRule({
	id: "ssh/handshake-failed",
	severity: "error",
	at: ["ssh", "port"],
	title: "SSH handshake failed",
	why: "Stitch connects to the database through this bastion, so every load fails.",
	titleOf: ({ destination, service, mismatch }) => mismatch === null ? service && `Port ${destination.ssh.port} is ${service}` : `No common SSH ${algorithmWords[mismatch.algorithm]}`,
	message: ({ destination, service, sent, refusalText, mismatch }) => {
		const bastion = require_config.machine(destination, "bastion");
		if (mismatch !== null) return `${require_prose.capital(bastion)} and this check have no ${algorithmWords[mismatch.algorithm]} in common. The bastion offers ${names(mismatch.offered)}. This check supports only ${names(mismatch.supported)}.${groupExchangeRemark(mismatch)}`;
		if (service !== null) return `${require_prose.capital(bastion)} is ${service}, not an SSH server.`;
		if (refusalText !== null) return `${require_prose.capital(bastion)} refused the connection. It reported: ${require_prose.quoted(refusalText)}.`;
		return sent === "nothing" ? `${require_prose.capital(bastion)} accepted the connection and closed it before it identified itself as an SSH server.` : `${require_prose.capital(bastion)} closed the connection during the key exchange.`;
	},
	fix: ({ mismatch, sent, refusalText }) => {
		if (mismatch !== null) return require_config.text(...settingFor(mismatch), reloadSshd, oldOpenSsh);
		if (refusalText !== null && /MaxStartups/.test(refusalText)) return require_config.text("Too many connections to the bastion are waiting to log in. Run the check again; if it happens often, raise the limit in the bastion's `sshd_config`, and reload the SSH server:", require_config.code("MaxStartups 100:30:200"));
		if (refusalText !== null && /Not allowed at this time/i.test(refusalText)) return require_config.text("OpenSSH 9.8 and newer block an address for a while after failed logins. Correct the key, wait ten minutes, and run the check again. If it happens again, exempt the address in the bastion's `sshd_config`:", require_config.code("PerSourcePenaltyExemptList ADDRESS"));
		switch (sent) {
			case "nothing": return require_config.text("Correct `ssh.port`. If it is right, the SSH server rejects this address. Look for `MaxStartups`, fail2ban or a firewall in its log:", require_config.sshdLog);
			case "ssh": return require_config.text("Look for the reason in the log of the SSH server on the bastion:", require_config.sshdLog, "`No supported key exchange algorithms`: no host key is there, or none fits `HostKeyAlgorithms` in `sshd_config`. Remove that line, create the missing host keys, and reload the SSH server:", require_config.code("sudo ssh-keygen -A"));
			case "other": return require_config.text("Correct `ssh.host` and `ssh.port`. SSH's default port is 22.");
		}
	}
});
const algorithmWords = {
	"key exchange": "key exchange algorithm",
	"host key": "host key algorithm",
	cipher: "cipher",
	MAC: "MAC",
	compression: "compression"
};
const reloadSshd = "Then reload the SSH server.";
const oldOpenSsh = "If there is no such line, update OpenSSH on the bastion: releases since 7.2 (2016) support these algorithms.";
function groupExchangeRemark({ offered }) {
	return offered.some((name) => name.startsWith("diffie-hellman-group-exchange-")) ? " Group exchange is not supported, because the server would decide how long the key exchange takes." : "";
}
function names(algorithms) {
	const shownNames = algorithms.slice(0, 12).map((name) => require_matching.oneLine(name, 64));
	const more = algorithms.length - shownNames.length;
	return shownNames.length === 0 ? "none" : require_prose.list(more > 0 ? [...shownNames, `${more} more`] : shownNames);
}
function settingFor({ algorithm, supported: [first] }) {
	const replace = (keyword) => [`In the bastion's \`sshd_config\`, replace the \`${keyword}\` line:`, require_config.code(`${keyword} +${first}`)];
	switch (algorithm) {
		case "key exchange": return replace("KexAlgorithms");
		case "host key": return [
			...replace("HostKeyAlgorithms"),
			"Create the host keys that are missing:",
			require_config.code("sudo ssh-keygen -A")
		];
		case "cipher": return replace("Ciphers");
		case "MAC": return replace("MACs");
		case "compression": return ["Allow connections without compression in the bastion's SSH server."];
	}
}
const hostKeyMismatch = require_config.failureRule({
	id: "ssh/host-key-mismatch",
	severity: "error",
	at: ["ssh", "host_key"],
	title: "Bastion's host key does not match",
	why: "Another machine may be impersonating the bastion, and could read and change the data that is loaded.",
	message: ({ destination, presented }) => `${require_prose.capital(require_config.machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, which is not in \`ssh.host_key\`. No credentials were sent.`,
	fix: (_, { presented }) => require_config.text("On the bastion itself, not over the network, print the fingerprints of its host keys:", require_config.printHostKeys, "If, and only if, the fingerprint in the message is one of them, the bastion's key has changed. Pin the new one:", require_config.code(`host_key: SHA256:${presented.sha256}`))
});
const hostKeyUnpinned = require_config.connectionRule({
	id: "ssh/host-key-unpinned",
	severity: "warning",
	at: ["ssh"],
	title: "Bastion's host key is not pinned",
	why: "Any machine that answers at the bastion's address can impersonate it, and read and change the data that is loaded.",
	find: ({ destination, attempt: { observed } }) => {
		const { bastion } = observed;
		const { ssh } = destination;
		if (ssh === null || bastion === null || bastion.pinned) return null;
		return {
			destination: {
				...destination,
				ssh
			},
			presented: bastion.hostKey
		};
	},
	message: ({ destination, presented }) => `${require_prose.capital(require_config.machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, and the entry has no \`host_key\` to compare it with.`,
	fix: ({ destination, presented }) => require_config.proposeKey([
		...destination.path,
		"ssh",
		"host_key"
	], `SHA256:${presented.sha256}`, "Before you pin this fingerprint, compare it with the output of this command on the bastion:", require_config.code(`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub`))
});
const forwardingDenied = require_config.failureRule({
	id: "ssh/forwarding-denied",
	severity: "error",
	at: ["ssh", "host"],
	title: "Bastion does not allow port forwarding",
	why: "Stitch connects to the database through a forwarded connection, so every load fails.",
	titleOf: ({ reason }) => reason === resourceShortage ? "Bastion is out of resources" : null,
	message: ({ destination, reason }) => reason === resourceShortage ? `${require_prose.capital(require_config.machine(destination, "bastion"))} has no resources left to forward another connection.` : `${require_prose.capital(require_config.machine(destination, "bastion"))} does not allow \`${destination.ssh.user}\` to forward connections to \`${require_prose.hostAndPort(destination.host, destination.port)}\`.`,
	fix: ({ reason }, { destination }) => reason === resourceShortage ? require_config.text("Close unused SSH sessions on the bastion, or raise its limits.") : require_config.text("In the bastion's `sshd_config`, remove `DisableForwarding`, replace the `AllowTcpForwarding` line, and reload the SSH server:", require_config.code("AllowTcpForwarding local"), "If it has a `PermitOpen` line, add the database to it, or replace `none` with it:", require_config.code(`PermitOpen ${require_prose.hostAndPort(destination.host, destination.port)}`), "Cloud images block `root`: use the image's own user, such as `ubuntu` or `ec2-user`.", "In the user's `authorized_keys`, remove `restrict`, `no-port-forwarding` and any other `permitopen` from the key's line.")
});
const resourceShortage = 4;
const databaseUnreachable = require_config.failureRule({
	id: "ssh/database-unreachable",
	severity: "error",
	at: ["host"],
	title: "Bastion can't reach the database",
	why: "Stitch connects through the same bastion, so every load fails.",
	message: ({ destination, answered }) => {
		const target = `\`${require_prose.hostAndPort(destination.host, destination.port)}\``;
		return answered ? `${require_prose.capital(require_config.machine(destination, "bastion"))} accepted the SSH login, but can't connect to ${target}: the name does not resolve there, or nothing listens on the port.` : `${require_prose.capital(require_config.machine(destination, "bastion"))} accepted the SSH login, but got no answer from ${target}.`;
	},
	fix: (_, { destination: { host, port } }) => require_config.text("On the bastion, check that the name resolves and that the port answers:", require_config.code(`getent hosts ${require_prose.shellWord(host)}\nnc -vz ${require_prose.shellWord(host)} ${port}`), "Then correct `host` or `port`, or allow the bastion in the database's firewall.")
});
function fileOf(type) {
	if (type.startsWith("ecdsa")) return "ecdsa";
	return type === "ssh-rsa" ? "rsa" : "ed25519";
}
const sshRules = [
	handshakeFailed$1,
	hostKeyMismatch,
	hostKeyUnpinned,
	authenticationFailed,
	forwardingDenied,
	databaseUnreachable
];
async function queryStitch(queries, signal) {
	if (queries.length === 0) return [];
	const get = await openApi(signal);
	const lists = new Map();
	return Promise.all(queries.map(async (query) => {
		const { region } = query;
		const token = query.token.trim();
		const host = region === "europe" ? hosts.europe : hosts["north-america"];
		const key = JSON.stringify([host, token]);
		const list = lists.get(key) ?? get(host, "/v4/destinations", token);
		lists.set(key, list);
		const match = choose(await list, query);
		if (match.kind !== "found") return {
			kind: "unknown",
			host,
			fault: match
		};
		return {
			kind: "known",
			host,
			facts: factsOf(match, await get(host, `/v4/destinations/${match.id}/last-connection-check`, token))
		};
	}));
}
const hosts = {
	"north-america": "api.stitchdata.com",
	europe: "api.eu-central-1.stitchdata.com"
};
function choose(reply, { id, settings }) {
	if (reply.kind !== "json") return reply;
	if (!Array.isArray(reply.body)) return { kind: "malformed" };
	const destinations = reply.body.flatMap((each) => require_source.isObject(each) && Number.isSafeInteger(each.id) && each.deleted_at == null ? [{
		kind: "found",
		id: each.id,
		destination: each
	}] : []);
	if (id !== null) return destinations.find((each) => each.id === id) ?? { kind: "id-not-found" };
	const { host, port, database, username } = settings;
	if (host === null || port === null || database === null || username === null) return { kind: "unknown-target" };
	const matches = destinations.filter(({ destination }) => {
		const properties = textsOf(destination.properties);
		return sameHost(properties.host ?? "", host) && (properties.port || String(require_variables.entryKeys.port.default)) === port && properties.database === database && properties.username === username;
	});
	return matches.length === 1 ? matches[0] : {
		kind: "no-match",
		matches: matches.length
	};
}
function sameHost(one, other) {
	const plain = (host) => host.trim().toLowerCase().replace(/\.$/, "");
	return plain(one) === plain(other);
}
function factsOf({ id, destination }, reply) {
	const { name, properties, paused_at, system_paused_at } = destination;
	return {
		id,
		name: textOf(name) ?? "",
		properties: textsOf(properties),
		paused: pauseOf(textOf(system_paused_at), textOf(paused_at)),
		lastCheck: checkOf(reply)
	};
}
function pauseOf(bySystem, byPerson) {
	const since = bySystem ?? byPerson;
	return since === null ? null : {
		since: timeOf(since),
		byStitch: bySystem !== null
	};
}
function timeOf(value) {
	const ms = Date.parse(textOf(value) ?? "");
	return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
function checkOf(reply) {
	if (reply.kind === "status" && reply.status === 404) return null;
	if (reply.kind !== "json") return reply;
	const { body } = reply;
	if (!require_source.isObject(body)) return { kind: "malformed" };
	const { status } = body;
	if (status !== "running" && status !== "succeeded" && status !== "failed") return { kind: "malformed" };
	const message = [
		body.target_error_message,
		body.discovery_error_message,
		body.tap_error_message,
		body.error
	].map(textOf).find((each) => each !== null) ?? null;
	return {
		kind: "check",
		status,
		completedAt: timeOf(body.completion_time),
		message
	};
}
const maxTextLength = 2e3;
function textOf(value) {
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.slice(0, maxTextLength) : null;
}
function textsOf(value) {
	if (!require_source.isObject(value)) return {};
	const texts = Object.entries(value).map(([name, each]) => [name, textOf(each) ?? ""]);
	return Object.fromEntries(texts);
}
const requestLimitMs = 2e4;
const maxBodyBytes = 8388608;
const atOnce = 8;
const maxPauseSeconds = 5;
const bearerToken = /^[\w.~+/-]+=*$/;
async function openApi(signal) {
	const [{ fetch }, { HttpClient }] = await Promise.all([Promise.resolve().then(() => require("./undici.js")).then((n) => require_rolldown_runtime.__toESM(n.require_undici(), 1)), Promise.resolve().then(() => require("./lib.js")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1))]);
	const limiter = require_limiter.createLimiter(atOnce);
	const proxies = new HttpClient();
	const get = async (host, path, token) => {
		const release = await limiter.acquire(host);
		try {
			const url = `https://${host}${path}`;
			const dispatcher = proxies.getAgentDispatcher(url);
			const response = await fetch(url, {
				headers: {
					authorization: `Bearer ${token}`,
					accept: "application/json"
				},
				redirect: "manual",
				signal: AbortSignal.any([signal, AbortSignal.timeout(requestLimitMs)]),
				...dispatcher === void 0 ? {} : { dispatcher }
			});
			const { status, headers } = response;
			const body = await bounded(response.body);
			if (status === 200) return parsed(body);
			return {
				kind: "status",
				status,
				retryAfter: headers.get("retry-after")
			};
		} catch (error) {
			return {
				kind: "unreachable",
				code: codeOf(error)
			};
		} finally {
			release();
		}
	};
	return async (host, path, token) => {
		if (!bearerToken.test(token)) return { kind: "not-a-token" };
		const reply = await get(host, path, token);
		if (reply.kind !== "status" || reply.status !== 429 && reply.status < 500) return reply;
		const seconds = Number(reply.retryAfter ?? 1);
		if (!(seconds >= 0 && seconds <= maxPauseSeconds)) return reply;
		await (0, node_timers_promises.setTimeout)(seconds * 1e3, void 0, { signal }).catch(() => {});
		return get(host, path, token);
	};
}
async function bounded(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > maxBodyBytes) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function parsed(body) {
	try {
		return body === null ? { kind: "malformed" } : {
			kind: "json",
			body: JSON.parse(body.toString("utf8"))
		};
	} catch {
		return { kind: "malformed" };
	}
}
function codeOf(error) {
	const { cause, name } = error;
	const code = cause?.code;
	return typeof code === "string" ? code : name;
}
const notSupported = require_config.failureRule({
	id: "tls/not-supported",
	severity: "error",
	at: ["ssl"],
	title: "Server does not support SSL",
	why: "With SSL on, Stitch can't connect to this server, so every load fails.",
	message: ({ destination }) => `${require_prose.capital(require_config.machine(destination, "database"))} replied that it does not support SSL.`,
	fix: ({ destination }) => require_config.text("Turn on SSL in `postgresql.conf` on the server:", require_config.code("ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'"), ...require_config.reloadConfiguration, "Behind PgBouncer, SSL is on if `client_tls_sslmode` in `pgbouncer.ini` is `allow`, `prefer` or `require`.", ...destination.ssh === null ? [] : ["Or remove `ssl` from this entry: the SSH tunnel encrypts the connection as far as the bastion."])
});
const required = require_config.failureRule({
	id: "tls/required",
	severity: "error",
	at: ["ssl"],
	title: "Server requires SSL",
	why: "As long as SSL is off in Stitch, the server refuses every load.",
	titleOf: ({ source }) => source === "server" ? null : `${source} requires SSL`,
	message: ({ destination, source, error, admitted }) => {
		const refused = `${require_prose.capital(require_config.sourceName(destination, source))} refused \`${require_config.loginName(destination)}\` without SSL`;
		return admitted ? `${refused}, and accepted the same login with SSL.` : `${refused}.${require_config.quotedError(error)}`;
	},
	fix: ({ destination }) => require_config.setKey([...destination.path, "ssl"], "true")
});
const certificateUntrusted = require_config.failureRule({
	id: "tls/certificate-untrusted",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "Certificate verification failed",
	why: "Another machine may be impersonating the server, and could read the password and the data.",
	titleOf: ({ failure }) => distrustTitles[failure] ?? null,
	message: ({ destination, failure, code, chain }) => {
		const server = require_prose.capital(require_config.machine(destination, "database"));
		const [leaf] = chain;
		if (leaf === void 0) return `${server} presented no certificate that can be verified (${code}).`;
		const presented = `${server} presented a certificate for \`${require_matching.oneLine(leaf.subject, 120)}\``;
		if (failure === "self-signed") return `${presented} that is self-signed and is not the one in \`ssl.certificate\`.`;
		const issued = `issued by \`${require_matching.oneLine(leaf.issuer, 120)}\``;
		if (failure === "misuse") return `${presented}, ${issued}. ${misuseOf(code)?.problem}.`;
		if (failure === "too-weak") return `${presented}, ${issued}. ${weakness(code)} too weak to be secure.`;
		if (failure === "incomplete-chain") return `${presented}, ${issued}, and did not send the issuer's certificate. The issuer is probably an intermediate CA between the server's certificate and the CA in \`ssl.certificate\`.`;
		if (failure === "renewed-ca") return `${presented}, ${issued}. The certificate in \`ssl.certificate\` has that name, but its key did not sign this one: the CA was probably renewed.`;
		const top = chain.at(-1)?.issuer ?? leaf.issuer;
		const issuers = top === leaf.issuer ? issued : `${issued}, under \`${require_matching.oneLine(top, 120)}\``;
		return destination.ssl.kind === "on" && destination.ssl.certificate !== null ? `${presented}, ${issuers}, which is not trusted by \`ssl.certificate\`.` : `${presented}, ${issuers}, which is not trusted by any public root certificate.`;
	},
	fix: ({ destination, failure, code }, printed) => {
		const { remedy } = misuseOf(code) ?? {};
		return remedy === void 0 ? untrustedFix(destination, failure, printed.chain) : require_config.text(remedy, ...showCertificate);
	}
});
const distrustTitles = {
	"self-signed": "Server certificate is self-signed",
	"renewed-ca": "Server certificate is from a renewed CA",
	"incomplete-chain": "Server does not send its intermediate certificate",
	"too-weak": "Server certificate is too weak"
};
function weakness(code) {
	if (code.includes("digest")) return "The hash of its signature, or of that of a CA above it, is";
	return code.startsWith("CA ") ? "The key of a CA above it is" : "Its key or signature is";
}
function untrustedFix(destination, failure, chain) {
	const { host, port } = destination;
	if (failure === "too-weak") return require_config.text("Install a certificate with an EC key or an RSA key of at least 2,048 bits, signed with SHA-256 or better.");
	if (failure === "incomplete-chain") return require_config.text("On the server, append the intermediate certificate to the file in `ssl_cert_file`, after the server's own certificate.", ...require_config.reloadConfiguration, "To see which certificates the server sends:", require_config.code(`openssl s_client -starttls postgres -showcerts -connect ${require_prose.hostAndPort(host, port)}`), "If that issuer is unrelated to the CA in `ssl.certificate`, use the issuer's own CA certificate there instead.");
	if (failure === "self-signed") return require_config.text("On the server, print the fingerprint of its certificate:", require_config.printFingerprint, `If it is ${chain[0]?.fingerprint256}, the server is the right one: use its certificate in \`ssl.certificate\`.`);
	return require_config.text("Set `ssl.certificate` to the certificate of the CA that the message names.", ...whereToFind(destination));
}
const certificateExpired = require_config.failureRule({
	id: "tls/certificate-expired",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "Certificate has expired or is not valid yet",
	why: "Connections that verify the certificate fail, and so do loads.",
	titleOf: ({ certificate, isOwn, now }) => `${isOwn ? "Server" : "CA"} certificate ${isPast(certificate, now) ? "has expired" : "is not valid yet"}`,
	message: ({ destination, certificate, isOwn, now }) => {
		const whose = certificateOf(destination, certificate, isOwn);
		return isPast(certificate, now) ? `${whose} expired on ${day(certificate.valid_to)}.` : `${whose} is not valid before ${day(certificate.valid_from)}.`;
	},
	fix: ({ isOwn }) => isOwn ? require_config.text("Install a current certificate on the server, in the files that `ssl_cert_file` and `ssl_key_file` name.", ...require_config.reloadConfiguration, "If `ssl.certificate` is the server's own certificate, replace it here and in Stitch too.") : require_config.text("Get the CA's current certificate. Replace the old one in `ssl.certificate`, and in the server's `ssl_cert_file` if it is there.", ...require_config.reloadConfiguration)
});
function certificateOf(destination, { subject }, isOwn) {
	const server = require_config.machine(destination, "database");
	return isOwn ? `The certificate of ${server}` : `The certificate of the CA \`${require_matching.oneLine(subject, 120)}\`, above that of ${server},`;
}
function isPast({ valid_to }, now) {
	return valid_to !== null && valid_to < now;
}
function day(iso) {
	return iso === null ? "a date that can't be read" : iso.slice(0, 10);
}
const certificateExpiresSoon = require_config.connectionRule({
	id: "tls/certificate-expires-soon",
	severity: "warning",
	at: ["ssl", "certificate"],
	title: "Server certificate expires soon",
	why: "After that day, connections that verify the certificate fail, and so do loads.",
	find: ({ attempt: { observed }, clock: { now, horizon } }) => {
		const { certificatePath } = observed;
		const [certificate] = certificatePath.filter(({ valid_to }) => valid_to !== null && valid_to > now && valid_to < horizon).sort((one, other) => one.valid_to.localeCompare(other.valid_to));
		return certificate === void 0 ? null : {
			certificate,
			isOwn: certificate === certificatePath[0]
		};
	},
	titleOf: ({ certificate, isOwn }) => `${isOwn ? "Server" : "CA"} certificate expires on ${day(certificate.valid_to)}`,
	message: ({ destination, certificate, isOwn }) => `${certificateOf(destination, certificate, isOwn)} expires on ${day(certificate.valid_to)}.`,
	fix: ({ isOwn }) => isOwn ? require_config.text("Install a new certificate on the server before that day. If `ssl.certificate` is the server's own certificate, replace it here and in Stitch at the same time.") : require_config.text("Before that day, get the CA's new certificate, and a server certificate that it has issued if its key has changed.", "Replace the old ones in `ssl.certificate`, here and in Stitch, and in the server's `ssl_cert_file`.", ...require_config.reloadConfiguration)
});
const hostnameMismatch = require_config.failureRule({
	id: "tls/hostname-mismatch",
	severity: "error",
	at: ["ssl", "verify"],
	title: "Certificate is for another host name",
	why: "Another machine may be impersonating the server, and could read the password and the data.",
	titleOf: ({ destination }) => `Certificate does not match \`${destination.host}\``,
	message: ({ destination, names }) => names.length === 0 ? `The certificate of ${require_config.machine(destination, "database")} does not name any host.` : `The certificate of ${require_config.machine(destination, "database")} is for ${require_prose.list(shownNames(names))}, not for \`${destination.host}\`.`,
	fix: (_, { destination, names }) => require_config.text(...names.length === 0 ? [] : ["If you know one of the names in the message as this server's, set `host` to it."], `${names.length === 0 ? "Give" : "Or give"} the server a certificate for \`${destination.host}\`.`, "As a last resort, verify only the CA, as Stitch does:", require_config.code("verify: ca"))
});
function shownNames(names) {
	return names.slice(0, 10).map((name) => `\`${require_matching.oneLine(name, 80)}\``);
}
const handshakeFailed = require_config.failureRule({
	id: "tls/handshake-failed",
	severity: "error",
	at: ["ssl"],
	title: "TLS handshake failed",
	why: "Stitch negotiates TLS with the same server, so its loads are likely to fail too.",
	titleOf: ({ mismatch }) => handshakeTitles[mismatch] ?? null,
	message: ({ destination, mismatch, reason }) => {
		const server = require_config.machine(destination, "database");
		const shownReason = require_matching.oneLine(reason, 200);
		if (mismatch === "version") return `${require_prose.capital(server)} offers only TLS versions older than 1.2, which are insecure (OpenSSL: ${shownReason}).`;
		if (mismatch === "cipher") return `${require_prose.capital(server)} accepts none of the ciphers, curves and signatures that are considered secure (OpenSSL: ${shownReason}).`;
		return `The TLS handshake with ${server} failed (OpenSSL: ${shownReason}).`;
	},
	fix: (_, { destination, mismatch }) => require_config.text(...handshakeRemedy[mismatch], "To see what the server offers:", require_config.code(`openssl s_client -starttls postgres -connect ${require_prose.hostAndPort(destination.host, destination.port)}`))
});
const handshakeTitles = {
	version: "Server offers only outdated TLS versions",
	cipher: "No common TLS cipher"
};
const handshakeRemedy = {
	version: [
		"Allow TLS 1.2 and newer. On PostgreSQL 12 or newer, run as a superuser:",
		require_config.code("ALTER SYSTEM RESET ssl_max_protocol_version;\nALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2';\nSELECT pg_reload_conf();"),
		"If `ssl_max_protocol_version` was empty already, update the server's OpenSSL, which is older than 1.0.1."
	],
	cipher: [
		"Allow strong ciphers. As a superuser, run:",
		require_config.code("ALTER SYSTEM SET ssl_ciphers = 'HIGH:!aNULL';\nSELECT pg_reload_conf();"),
		"If the curves were changed too, reset them (`ssl_groups` since PostgreSQL 18):",
		require_config.code("ALTER SYSTEM RESET ssl_ecdh_curve;"),
		"The key of the server's certificate may also be the cause: use an RSA key of at least 2,048 bits or an EC key on P-256."
	],
	other: ["Check the server's log, and update the server if it is outdated."]
};
const unverified = require_config.connectionRule({
	id: "tls/unverified",
	severity: "notice",
	at: ["ssl"],
	title: "Server certificate is not verified",
	why: ({ destination, identity }) => identity === "channel-binding" ? "Without a certificate Stitch does not verify the server, so a machine that intercepts its connection can read and change the data." : `A machine that intercepts the connection${destination.ssh === null ? "" : " behind the bastion"} can read and change the data, and the same holds for Stitch unless it has the certificate.`,
	find: ({ attempt }) => {
		const { tls, authority } = attempt.observed;
		if (tls === null || tls.verified === "full" || tls.verified === "ca" && authority === "own") return null;
		return {
			identity: require_limiter.identityOf(attempt),
			verified: tls.verified,
			authority
		};
	},
	titleOf: ({ verified }) => verified === "ca" ? "Certificate does not prove the host" : null,
	message: ({ destination, identity, verified, authority }) => {
		const server = require_config.machine(destination, "database");
		const bound = identity === "channel-binding" ? " In this check, SCRAM with channel binding proved that the server knows this user's password." : "";
		if (verified === "none") return `The connection to ${server} is encrypted, but the server's certificate was not verified.${bound}`;
		return `The certificate of ${server} was verified without the host name (\`verify: ca\`), and ${authority === "public" ? "anyone" : "every customer of the provider"} can get a certificate from its CA.${bound}`;
	},
	fix: ({ destination, verified, authority }) => {
		if (verified === "ca") return require_config.proposeKey([
			...destination.path,
			"ssl",
			"verify"
		], "full", require_config.fullNeedsName);
		return authority === "public" ? require_config.text("Verify the certificate, which a public CA issued:", require_config.code("ssl:\n  verify: full")) : require_config.text("Add the server's CA certificate to the repository, verify it, and upload the same file in Stitch:", require_config.code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"), ...whereToFind(destination));
	}
});
const goodCa = "a CA whose certificate has CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";
const showCertificate = ["To print a certificate:", require_config.code("openssl x509 -noout -text -in FILE")];
const misuses = [
	[/^INVALID_PURPOSE$/, {
		problem: "Its key usage does not allow it to identify a server, or a certificate above it is not a CA certificate",
		remedy: `Issue the server's certificate from ${goodCa}. Give it extendedKeyUsage serverAuth and keyUsage digitalSignature, or neither.`
	}],
	[/^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/, {
		problem: "A certificate above it is not allowed to issue the one below",
		remedy: `Issue the certificates from ${goodCa}, and with no pathlen that is shorter than the chain.`
	}],
	[/subtree violation/, {
		problem: "A CA above it may issue certificates only for certain names (nameConstraints), and this certificate has others",
		remedy: "Give the server a certificate with only names that its CA may issue certificates for, or one from another CA."
	}],
	[/critical extension/, {
		problem: "It has an extension that is marked critical and that OpenSSL does not know",
		remedy: "Give the server a certificate without that extension."
	}]
];
function misuseOf(code) {
	return misuses.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
const tlsRules = [
	notSupported,
	required,
	certificateUntrusted,
	certificateExpired,
	certificateExpiresSoon,
	hostnameMismatch,
	handshakeFailed,
	unverified
];
function diagnoseRefusal({ destination, evidence, observed }) {
	const { refusal, withTls } = evidence;
	const { source, means } = refusal;
	const login = require_config.loginDestination(destination);
	const error = {
		...evidence.error,
		message: refusal.message
	};
	const needsTls = withTls === "admitted" || means.kind === "tls";
	const isBehind = source === "upstream" || source === "PgBouncer" && withTls === "not-supported";
	if (needsTls && destination.ssl.kind === "off" && !isBehind) return require_config.raise(required, {
		destination,
		source,
		error,
		admitted: withTls === "admitted"
	});
	switch (means.kind) {
		case "password": {
			const isScram = observed.authentication?.method.startsWith("scram") === true;
			const { isProven } = refusal;
			const { method } = means;
			const cause = {
				kind: "rejected",
				source,
				method,
				error,
				isProven,
				isScram,
				mistake: source !== "upstream" && method !== "certificate" && login.password !== null ? require_files.copyingMistake(login.password.reveal()) : null
			};
			return require_config.raise(passwordRejected, {
				destination: login,
				cause
			});
		}
		case "identity": return unsupported(login, source, error, identityWords[means.method]);
		case "token": return unsupported(login, source, error, entraToken);
		case "client-certificate": return unsupported(login, source, error, clientCertificate);
		case "role": return require_config.raise(loginNotPermitted, {
			destination: login,
			role: login.username,
			cause: means.cause,
			source,
			error
		});
		case "channel-binding": return require_config.raise(serverNotProven, {
			destination,
			detail: "saw a different TLS connection than this check: something in between terminates TLS"
		});
		case "tls": return require_config.raise(refused, {
			destination,
			source,
			error,
			refusal: "no-tls-behind"
		});
		case "hba": {
			if (source === "PgBouncer") return require_config.raise(refused, {
				destination,
				source,
				error,
				refusal: "pooler-rules"
			});
			if (source === "upstream" && /no encryption|SSL off/.test(error.message) && !isRejectLine(error)) return require_config.raise(refused, {
				destination,
				source,
				error,
				refusal: "no-tls-behind"
			});
			const ourSsl = destination.ssl.kind === "on" ? "on" : "off";
			const tried = withTls === "refused" || withTls === "not-supported" ? withTls : ourSsl;
			return require_config.raise(noHbaEntry, {
				destination,
				source,
				error,
				tls: tried,
				measured: measuredAddresses(observed)
			});
		}
		case "database": return require_config.raise(databaseMissing, {
			destination,
			cause: means.cause,
			source,
			error
		});
		case "connect": return require_config.raise(connectDenied, {
			destination: login,
			source,
			error
		});
		case "full": return require_config.raise(tooManyConnections, {
			destination,
			error,
			source,
			limit: means.limit
		});
		case "not-ready": return require_config.raise(serverNotReady, {
			destination,
			source,
			error,
			standby: means.standby
		});
		case "known": return require_config.raise(refused, {
			destination,
			source,
			error,
			refusal: means.refusal
		});
		case "unknown": return require_config.raise(refused, {
			destination,
			source,
			error,
			refusal: null
		});
	}
}
function measuredAddresses({ addresses, bastion, localAddress }) {
	if (bastion !== null) return addresses;
	return localAddress === null ? [] : [localAddress];
}
function diagnoseCertificateDemand(destination) {
	const method = clientCertificate;
	return require_config.raise(methodUnsupported, {
		destination: require_config.loginDestination(destination),
		method,
		source: "server",
		error: null,
		inTls: true
	});
}
const identityWords = {
	Ident: "an operating system identity (ident or peer)",
	Peer: "an operating system identity (ident or peer)",
	GSSAPI: "Kerberos (GSSAPI)",
	SSPI: "Windows authentication (SSPI)"
};
function unsupported(destination, source, error, method) {
	return require_config.raise(methodUnsupported, {
		destination,
		method,
		source,
		error,
		inTls: false
	});
}
function diagnoseProbe({ destination, evidence, observed }) {
	const login = require_config.loginDestination(destination);
	if (evidence.kind === "denied") return require_config.raise(checkDenied, {
		destination: login,
		denied: evidence.denied
	});
	const product = otherProduct(evidence.versionText, observed.parameters);
	if (product !== null && !product.works) return require_config.raise(notPostgresql, {
		destination,
		...product
	});
	if (evidence.kind === "nonsense") return require_config.raise(notPostgresql$1, {
		destination,
		service: null,
		detail: "a result that does not match the query"
	});
	const { error } = evidence;
	const refusal = require_limiter.refusedLogin(error, "accepted", login);
	if (refusal.refusal.source === "PgBouncer" && refusal.refusal.means.kind !== "unknown") return diagnoseRefusal({
		destination,
		evidence: refusal,
		observed
	});
	if (error.code === "42704" && destination.audit !== null) {
		const { username: role } = destination;
		return require_config.raise(loginNotPermitted, {
			destination,
			role,
			cause: "unknown",
			source: "server",
			error: null
		});
	}
	return require_config.raise(checkCancelled, {
		destination: login,
		error
	});
}
function diagnoseViolation(destination, { violation, received }) {
	switch (violation.kind) {
		case "password-missing": return require_config.raise(passwordMissing, { destination: require_config.loginDestination(destination) });
		case "method":
			if (redshiftCodes.includes(violation.code)) return require_config.raise(notPostgresql, {
				destination,
				...productOf("Redshift", {})
			});
			return unsupported(require_config.loginDestination(destination), "server", null, methodWords(violation));
		case "scram-unfinished": return require_config.raise(serverNotProven, {
			destination,
			detail: "ended the login without proving that it knows the password"
		});
		default: return require_config.raise(notPostgresql$1, {
			destination,
			service: serviceOf(received),
			detail: violationWords(violation)
		});
	}
}
const redshiftCodes = [13, 14];
function violationWords(violation) {
	switch (violation.kind) {
		case "unexpected": return "an unexpected message";
		case "too-long": return `a message of ${violation.length.toLocaleString("en")} bytes`;
		case "too-much": return "far more data than expected";
		default: return "a malformed message";
	}
}
const methodsByCode = {
	2: "Kerberos V5",
	6: "an SCM credential",
	7: "GSSAPI (Kerberos)",
	9: "SSPI (Windows)"
};
function methodWords({ code, mechanisms }) {
	if (code === 10) return `${mechanisms.join(", ")} (SASL)`;
	return methodsByCode[code] ?? `an unknown method with code ${code}`;
}
function diagnoseClientError(destination, message) {
	const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
	if (iterations !== null) {
		const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check supports`;
		return unsupported(require_config.loginDestination(destination), "server", null, method);
	}
	if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) return require_config.raise(serverNotProven, {
		destination,
		detail: "sent a wrong proof that it knows the password"
	});
	if (message.startsWith("SASL")) return require_config.raise(serverNotProven, {
		destination,
		detail: "sent invalid SCRAM messages"
	});
	return require_config.raise(internalError, {
		at: {
			kind: "key",
			path: destination.path
		},
		detail: message
	});
}
function diagnose(input) {
	const { destination, failure, attempt, now } = input;
	const { hop, stage, evidence } = failure;
	switch (evidence.kind) {
		case "timeout": return diagnoseTimeout(input, evidence.limit_ms);
		case "no-address": return require_config.raise(hostNotFound, {
			destination,
			hop,
			host: evidence.host,
			temporary: evidence.code === "EAI_AGAIN"
		});
		case "forbidden-address": return diagnoseForbiddenAddress(destination, hop, evidence);
		case "not-connected": return diagnoseConnection(input, evidence.tries);
		case "lost": return require_config.raise(connectionLost, {
			destination,
			hop,
			stage,
			code: evidence.code,
			answered: evidence.received[0] === authenticationRequest
		});
		case "not-postgresql": return require_config.raise(notPostgresql$1, {
			destination,
			service: serviceOf(evidence.received),
			detail: null
		});
		case "clear-text-password": return require_config.raise(insecureMethod, {
			destination,
			presented: evidence.presented
		});
		case "violation": return diagnoseViolation(destination, evidence);
		case "ssh-handshake":
		case "ssh-host-key":
		case "ssh-authentication":
		case "ssh-forward": return diagnoseTunnel(destination, evidence);
		case "tls-not-supported": return require_config.raise(notSupported, { destination });
		case "tls-certificate": return diagnoseCertificate(destination, evidence, now);
		case "tls-handshake": return require_config.raise(handshakeFailed, {
			destination,
			...tlsHandshake(evidence)
		});
		case "client-certificate": return diagnoseCertificateDemand(destination);
		case "server": return diagnoseRefusal({
			destination,
			evidence,
			observed: attempt.observed
		});
		case "ended":
		case "nonsense":
		case "denied": return diagnoseProbe({
			destination,
			evidence,
			observed: attempt.observed
		});
		case "client": return diagnoseClientError(destination, evidence.message);
	}
}
const authenticationRequest = 82;
function diagnoseTimeout({ destination, failure, attempt }, limitMs) {
	const { stage, hop } = failure;
	if (stage === "ssh" && attempt.observed.bastion !== null && destination.ssh !== null) return require_config.raise(databaseUnreachable, {
		destination: {
			...destination,
			ssh: destination.ssh
		},
		answered: false
	});
	return require_config.raise(timeout, {
		destination,
		hop,
		stage,
		limitMs,
		stages: attempt.stages
	});
}
function diagnoseForbiddenAddress(destination, hop, evidence) {
	const { host, address, refusal } = evidence;
	const at = require_source.keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
	return require_config.raise(require_config.hostNotAllowed, {
		rule: "config/host-not-allowed",
		at,
		host,
		address,
		refusal
	});
}
function diagnoseConnection({ destination, failure, attempt }, tries) {
	const { hop } = failure;
	const { stages } = attempt;
	const addresses = tries.map(({ address }) => address);
	const codes = tries.map(({ code }) => code);
	if (codes.includes("ECONNREFUSED")) return require_config.raise(connectionRefused, {
		destination,
		hop,
		addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED")
	});
	if (codes.includes("ETIMEDOUT")) {
		const limitMs = stages.find(({ name }) => name === "connect")?.ms ?? 0;
		return require_config.raise(timeout, {
			destination,
			hop,
			stage: "connect",
			limitMs,
			stages
		});
	}
	const code = codes.find(require_limiter.isOwnLimit) ?? codes[0] ?? "unknown";
	if (code === "ECONNRESET") return require_config.raise(connectionLost, {
		destination,
		hop,
		stage: "connect",
		code,
		answered: false
	});
	return require_config.raise(unreachable, {
		destination,
		hop,
		code,
		addresses
	});
}
function diagnoseTunnel(destination, evidence) {
	if (destination.ssh === null) return require_config.raise(internalError, {
		at: {
			kind: "key",
			path: destination.path
		},
		detail: `${evidence.kind} without ssh`
	});
	const about = { destination: {
		...destination,
		ssh: destination.ssh
	} };
	switch (evidence.kind) {
		case "ssh-handshake": return require_config.raise(handshakeFailed$1, {
			...about,
			...sshHandshake(evidence)
		});
		case "ssh-host-key": return require_config.raise(hostKeyMismatch, {
			...about,
			presented: evidence.presented
		});
		case "ssh-authentication": return require_config.raise(authenticationFailed, {
			...about,
			refused: evidence.refused
		});
		case "ssh-forward": return evidence.reason === 2 ? require_config.raise(databaseUnreachable, {
			...about,
			answered: true
		}) : require_config.raise(forwardingDenied, {
			...about,
			reason: evidence.reason
		});
	}
}
function sshHandshake({ mismatch, received }) {
	const service = serviceOf(received);
	const text = Buffer.from(received).toString("latin1");
	const refusalText = service === null && /^[\x20-\x7e]+\r?\n/.test(text) ? text.split(/\r?\n/)[0] ?? "" : null;
	return {
		service: service === "an SSH server" ? null : service,
		sent: received.length === 0 ? "nothing" : service === "an SSH server" ? "ssh" : "other",
		refusalText,
		mismatch
	};
}
function diagnoseCertificate(destination, { code, chain }, now) {
	const [leaf] = chain;
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return require_config.raise(hostnameMismatch, {
		destination,
		names: leaf === void 0 ? [] : namesOf(leaf)
	});
	const outdated = chain.find((certificate) => isExpiredAt(certificate, now));
	if ((code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && outdated !== void 0) return require_config.raise(certificateExpired, {
		destination,
		certificate: outdated,
		isOwn: outdated === leaf,
		now
	});
	return require_config.raise(certificateUntrusted, {
		destination,
		failure: verificationFailureOf(code, chain, destination),
		code,
		chain
	});
}
function isExpiredAt({ valid_from, valid_to }, now) {
	return valid_to !== null && valid_to < now || valid_from !== null && valid_from > now;
}
function namesOf({ names, subject }) {
	const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
	return names.length > 0 || commonName === void 0 ? names : [commonName];
}
function verificationFailureOf(code, chain, { ssl }) {
	if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "self-signed";
	if (/too.(weak|small)/i.test(code)) return "too-weak";
	if (misuseOf(code) !== null) return "misuse";
	const [leaf] = chain;
	if (leaf === void 0) return "unknown";
	const subjects = ssl.kind === "on" ? subjectsOfCas(ssl.certificate ?? "") : [];
	const isAlone = chain.length === 1 && !leaf.self_signed;
	if (subjects.includes(leaf.issuer)) {
		if (isAlone || code === "CERT_SIGNATURE_FAILURE") return "renewed-ca";
	}
	return isAlone && subjects.some((subject) => seemRelated(leaf.issuer, subject)) ? "incomplete-chain" : "other-ca";
}
function subjectsOfCas(pem) {
	const { X509Certificate } = process.getBuiltinModule("node:crypto");
	return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).map((block) => new X509Certificate(block)).filter(({ ca }) => ca).map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}
function seemRelated(one, other) {
	const part = (name, key) => new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
	const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
	if (organisation !== void 0 || otherOrganisation !== void 0) return organisation === otherOrganisation;
	const firstWord = (name) => part(name, "CN")?.split(/[\s-]/)[0];
	return firstWord(one) !== void 0 && firstWord(one) === firstWord(other);
}
const causes = [[/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"], [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"]];
function tlsHandshake({ code, message }) {
	return {
		mismatch: causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other",
		reason: /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? (code === "" || code.startsWith("ALERT") ? message : code)
	};
}
const checkFailed = require_config.stitchRule({
	id: "stitch/check-failed",
	severity: ({ isRecent }) => isRecent ? "error" : "warning",
	title: "Stitch's own connection check failed",
	titleOf: ({ diagnosed }) => diagnosed && `Stitch's own check: ${diagnosed.title}`,
	why: "While Stitch's own check fails, its loads fail too, whatever this check finds from here.",
	message: ({ completedAt, errorMessage, diagnosed }) => [`Stitch's last connection check failed${completedAt === null ? "" : ` at ${require_prose.minute(completedAt)}`}: "${require_matching.oneLine(errorMessage, 500)}".`, ...diagnosed === null ? [] : [`Diagnosis: ${diagnosed.title}.`]].join(" "),
	fix: ({ diagnosed }) => diagnosed?.fix ?? require_config.text("Correct what the message names. Then open the destination in Stitch and press Check and Save.")
});
const settingsDiffer = require_config.stitchRule({
	id: "stitch/settings-differ",
	severity: "warning",
	title: "Settings in Stitch differ from this file",
	titleOf: ({ key }) => `Stitch has a different ${labelOf(key)}`,
	why: "Stitch loads with the settings in its form, so a check of this file says nothing about its loads.",
	message: ({ key, inFile, inStitch }) => `${labelOf(key)} is ${inBackticks(inStitch)} in Stitch's form and ${inBackticks(inFile)} in this file.`,
	fix: ({ key, name }) => require_config.text(`Find out which of the two is right. If it is the file, open the destination ${inBackticks(name)} in Stitch, change ${labelOf(key)} and press Check and Save.`, `If it is Stitch's form, change \`${key}\` in this file. Check first who made the change, because the password is sent to the host in this file.`)
});
const paused = require_config.stitchRule({
	id: "stitch/paused",
	severity: "warning",
	title: "Destination is paused in Stitch",
	why: "Stitch does not load into a paused destination.",
	message: ({ since, byStitch, name }) => `${inBackticks(name)} ${since === null ? "is" : "has been"} paused${byStitch ? " by Stitch" : ""}${since === null ? "" : ` since ${require_prose.minute(since)}`}.`,
	fix: ({ byStitch }) => byStitch ? require_config.text("Stitch pauses a destination that it can't load into. Correct what this check finds, then resume it on the destination's page in Stitch.") : require_config.text("If loads should run, resume it on the destination's page in Stitch.")
});
const notCompared = require_config.stitchRule({
	id: "stitch/not-compared",
	severity: "warning",
	title: "Not compared with Stitch",
	why: "Without Stitch's answer, a change in its form or a failure of its own check goes unnoticed.",
	message: ({ fault, host, missing }) => missing === "check" ? `${host} did not return the last connection check: ${faultWords(fault, host)}.` : `The destination in Stitch is unknown: ${faultWords(fault, host)}.`,
	fix: ({ fault, host }) => require_config.text(...faultRemedy(fault, host))
});
const stitchRules = [
	checkFailed,
	settingsDiffer,
	paused,
	notCompared
];
function judgeStitch(evidence) {
	const { path, viaUrl, answer } = evidence;
	const at = require_source.keyPlace(path, viaUrl, ["stitch"]);
	const { host } = answer;
	if (answer.kind === "unknown") return [require_config.raise(notCompared, {
		at,
		fault: answer.fault,
		host,
		missing: "destination"
	})];
	const { facts } = answer;
	const { lastCheck, paused: pause, name } = facts;
	const findings = differences(evidence, facts.properties, name);
	if (pause !== null) findings.unshift(require_config.raise(paused, {
		at,
		...pause,
		name
	}));
	if (lastCheck === null) return findings;
	if (lastCheck.kind !== "check") return [...findings, require_config.raise(notCompared, {
		at,
		fault: lastCheck,
		host,
		missing: "check"
	})];
	return lastCheck.status === "failed" ? [failed(at, lastCheck, evidence), ...findings] : findings;
}
const dayMs = 864e5;
function failed(at, { completedAt, message }, evidence) {
	const { now } = evidence;
	const isRecent = completedAt === null || Date.parse(now) - Date.parse(completedAt) <= dayMs;
	const errorMessage = message ?? "no message";
	const destination = evidence.destination ?? writtenDestination(evidence);
	const cause = destination && loginEvidenceOf(errorMessage, destination);
	return require_config.raise(checkFailed, {
		at,
		completedAt,
		isRecent,
		errorMessage,
		diagnosed: cause && withStitchsAddresses(diagnosis(destination, cause, now), destination)
	});
}
function withStitchsAddresses(finding, destination) {
	const { id, ssh } = destination;
	if (ssh !== null) return finding;
	const addresses = require_config.code(`destination-check allowlist --for ${id}`);
	if (finding.rule === "network/timeout") {
		const firewall = "If a firewall drops the packets, allow Stitch's addresses. To print them:";
		return {
			...finding,
			fix: require_config.text(`Correct the host or the port. ${firewall}`, addresses)
		};
	}
	if (finding.rule !== "auth/no-hba-entry") return finding;
	if (providerOf(destination) !== "postgresql") {
		const settings = "Allow Stitch's addresses in the provider's network or access settings. To print them:";
		return {
			...finding,
			fix: require_config.text(settings, addresses)
		};
	}
	const fix = require_config.text("Allow Stitch's addresses in `pg_hba.conf` on the server. This command prints the lines to add above the first matching line:", require_config.code(`destination-check allowlist --for ${id} --format pg_hba`), ...require_config.reloadConfiguration, managedHba);
	return {
		...finding,
		fix
	};
}
function sshIn(settings) {
	return {
		host: settings["ssh.host"] ?? "",
		port: Number(settings["ssh.port"] ?? require_variables.entryKeys["ssh.port"].default),
		user: settings["ssh.user"] ?? "",
		hostKeys: []
	};
}
function writtenDestination(evidence) {
	const { id, displayName, type, region, path, viaUrl, settings } = evidence;
	const { host, port, username, database, ssl } = settings;
	if (host === null || port === null || username === null || database === null) return null;
	const encryption = ssl === "true" ? {
		kind: "on",
		verify: "none",
		certificate: null
	} : { kind: "off" };
	return {
		id,
		displayName,
		type,
		region,
		path,
		viaUrl,
		host,
		port: Number(port),
		username,
		password: null,
		database,
		ssl: encryption,
		ssh: settings.ssh === "ssh" ? sshIn(settings) : null,
		schemas: [],
		audit: null
	};
}
function diagnosis(ownDestination, evidence, now) {
	const destination = {
		...ownDestination,
		password: null
	};
	const result = require_limiter.failure("login", "database", evidence);
	return diagnose({
		destination,
		failure: result,
		attempt: {
			stages: require_limiter.skippedStages(),
			observed: require_limiter.noObservations([]),
			result,
			tries: 1
		},
		now
	});
}
const refusals = [
	[
		/password authentication failed/i,
		"28P01",
		"auth_failed"
	],
	[
		/no pg_hba\.conf entry|pg_hba\.conf rejects/i,
		"28000",
		"ClientAuthentication"
	],
	[
		/is not permitted to log in/i,
		"28000",
		"InitializeSessionUserId"
	],
	[
		/database "[^"]*" does not exist/i,
		"3D000",
		"InitPostgres"
	],
	[
		/too many (clients|connections)|remaining connection slots/i,
		"53300",
		"InitProcess"
	],
	[
		/(starting up|shutting down|in recovery mode)/i,
		"57P03",
		"ProcessStartupPacket"
	]
];
function loginEvidenceOf(errorMessage, destination) {
	const { host, username, database, ssh } = destination;
	const [, code, routine] = refusals.find(([words]) => words.test(errorMessage)) ?? [];
	if (code !== void 0 && routine !== void 0) return require_limiter.refusedLogin({
		severity: "FATAL",
		code,
		message: errorMessage,
		detail: null,
		hint: null,
		where: null,
		routine
	}, "requested", {
		username,
		database
	});
	if (/does not support SSL/i.test(errorMessage)) return { kind: "tls-not-supported" };
	if (/connection refused|refused\b/i.test(errorMessage)) return {
		kind: "not-connected",
		tries: [{
			address: host,
			code: "ECONNREFUSED"
		}]
	};
	if (ssh === null && /timed out/i.test(errorMessage)) return {
		kind: "not-connected",
		tries: [{
			address: host,
			code: "ETIMEDOUT"
		}]
	};
	if (/UnknownHost|unknown host|name or service not known|could not translate host/i.test(errorMessage)) return {
		kind: "no-address",
		host,
		code: "ENOTFOUND"
	};
	return null;
}
function differences({ path, viaUrl, settings }, properties, name) {
	const inStitch = stitchForm(properties, name);
	return require_source.stitchSettings.flatMap((key) => {
		const [ours, theirs] = [settings[key], inStitch[key]];
		if (ours === null || theirs === null || isAlike(key, ours, theirs)) return [];
		return [require_config.raise(settingsDiffer, {
			at: require_source.keyPlace(path, viaUrl, key.split(".")),
			key,
			inFile: ours,
			inStitch: theirs,
			name
		})];
	});
}
function isAlike(key, ours, theirs) {
	return key === "host" || key === "ssh.host" ? sameHost(ours, theirs) : ours === theirs;
}
function stitchForm(properties, name) {
	const property = (key) => properties[key] ?? "";
	const viaSsh = property("encryption_type") === "ssh";
	return {
		display_name: name,
		host: property("host"),
		port: property("port") || String(require_variables.entryKeys.port.default),
		username: property("username"),
		database: property("database"),
		ssl: String(property("ssl") === "true"),
		ssh: viaSsh ? "ssh" : "none",
		"ssh.host": viaSsh ? property("encryption_host") : null,
		"ssh.port": viaSsh ? property("encryption_port") || String(require_variables.entryKeys["ssh.port"].default) : null,
		"ssh.user": viaSsh ? property("encryption_username") : null
	};
}
function labelOf(key) {
	return key === "ssh" ? "Encryption Type" : require_variables.entryKeys[key].stitch.form;
}
function inBackticks(value) {
	if (value === "") return "empty";
	const space = value.trim() === value ? "" : " with white space around it";
	return `\`${require_matching.oneLine(value, 100)}\`${space}`;
}
function faultWords(fault, host) {
	switch (fault.kind) {
		case "status": return `${host} responded with status ${fault.status}`;
		case "unreachable": return `${host} can't be reached (${require_matching.oneLine(fault.code, 60)})`;
		case "not-a-token": return "the value of `stitch.token` is not an access token";
		case "malformed": return `${host} sent a response that does not match its documentation`;
		case "id-not-found": return "the token's account has no destination with this `id`";
		case "no-match": return fault.matches === 0 ? "the token's account has no destination with this host, port, database and user" : `${fault.matches} destinations of the token's account have this host, port, database and user`;
		case "unknown-target": return "this run does not know the entry's host, port, database and user";
	}
}
const regionAdvice = "`region` at the top of the file selects Stitch's API host. Set it to the account's region: `north-america` or `europe`.";
const idAdvice = "Set `stitch.id` to the destination's id in Stitch, which is in the URL of the destination's page.";
function faultRemedy(fault, host) {
	if (fault.kind === "id-not-found" || fault.kind === "no-match" || fault.kind === "unknown-target") return [idAdvice, regionAdvice];
	if (fault.kind === "unreachable") return [`The runner must reach ${host} on port 443. Behind a proxy, set \`HTTPS_PROXY\` in the job's environment.`];
	if (fault.kind === "not-a-token") return ["Store Stitch's access token, and nothing else, in the secret that `stitch.token` names: no quotes, spaces or line breaks."];
	if (fault.kind === "malformed") return ["Run the check again later. If the problem persists, report it."];
	const { status } = fault;
	if (status === 401 || status === 403) return ["Create an access token in Stitch, and store it in the secret that `stitch.token` names.", regionAdvice];
	if (status === 404) return [regionAdvice];
	if (status === 429) return ["Stitch limits requests. Run the check less often, or with fewer tokens."];
	return ["Run the check again later: Stitch has a problem, or limits this account."];
}
const catalogue = [
	...Object.values(require_config.configRules),
	...networkRules,
	...sshRules,
	...tlsRules,
	...passwordRules,
	...methodRules,
	...accessRules,
	...refusedRules,
	...serverRules,
	...serverStateRules,
	...privilegeRules,
	...loadRules,
	...stitchRules,
	loadFailed,
	internalError
];
function isRuleId(text) {
	return /^[a-z]+\/[a-z0-9-]+$/.test(text);
}
function ruleTitle(rule) {
	return catalogue.find(({ id }) => id === rule)?.title ?? rule;
}
const neverIgnorable = [
	"config/host-not-allowed",
	"config/variable-not-allowed",
	"config/literal-secret",
	"ssh/host-key-mismatch",
	"tls/certificate-untrusted",
	"tls/hostname-mismatch",
	"auth/server-not-proven",
	"auth/insecure-method"
];
function ignorableRules() {
	return catalogue.map(({ id }) => id).filter((id) => !neverIgnorable.includes(id) && !id.startsWith("internal/"));
}
function placedFindings({ findings, destinations }) {
	return [...findings.map((finding) => ({
		finding,
		destination: null
	})), ...destinations.flatMap((destination) => destination.findings.map((finding) => ({
		finding,
		destination
	})))];
}
function countingFindings(report) {
	return placedFindings(report).filter(({ finding }) => finding.ignored === null);
}
function fromRoot(report, folder) {
	const moved = (file) => node_path.default.isAbsolute(file) || file === "stdin" ? file : node_path.default.posix.join(folder.split(node_path.default.sep).join("/"), file);
	const place = (at) => ({
		...at,
		file: moved(at.file)
	});
	const movedFinding = (finding) => ({
		...finding,
		location: place(finding.location),
		related: finding.related.map((each) => ({
			...each,
			location: place(each.location)
		})),
		fix: finding.fix && {
			...finding.fix,
			replaces: finding.fix.replaces && place(finding.fix.replaces)
		}
	});
	return {
		...report,
		findings: report.findings.map(movedFinding),
		destinations: report.destinations.map((destination) => ({
			...destination,
			location: place(destination.location),
			findings: destination.findings.map(movedFinding)
		}))
	};
}
function uriPath(file) {
	return file.replaceAll(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
function groupByRule(placed, likeness = ({ why, severity }) => severity === "notice" ? "" : why) {
	const groups = new Map();
	for (const each of placed) {
		const { rule, severity, why, title } = each.finding;
		const key = JSON.stringify([
			rule,
			severity,
			likeness(each.finding)
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			rule,
			severity,
			why,
			title,
			members: [each]
		});
		else {
			group.members.push(each);
			group.title = ruleTitle(rule);
		}
	}
	return [...groups.values()].toSorted((one, other) => require_config.severityRank[one.severity] - require_config.severityRank[other.severity]);
}
function ignoredGroups(report) {
	return groupByRule(placedFindings(report).filter((each) => each.finding.ignored !== null), (finding) => JSON.stringify(finding.ignored));
}
function placesWords(members) {
	const ids = new Set(members.flatMap(({ destination }) => destination?.id ?? []));
	return `${members.length} ${ids.size === members.length ? "destinations" : "places"}`;
}
const statusRank = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function worstFirst(destinations) {
	return destinations.toSorted((one, other) => statusRank[one.status] - statusRank[other.status]);
}
function causeOf({ findings }) {
	const counting = findings.filter(({ ignored }) => ignored === null);
	const errors = counting.filter(({ severity }) => severity === "error");
	const causes = errors.length > 0 ? errors : counting.filter(({ severity }) => severity === "warning");
	return causes[0] === void 0 ? null : {
		finding: causes[0],
		more: causes.length - 1
	};
}
function reasonGroups(destinations) {
	const groups = new Map();
	for (const { reason, id } of destinations) if (reason !== null) groups.set(reason, [...groups.get(reason) ?? [], id]);
	return [...groups].map(([reason, ids]) => ({
		reason,
		ids
	}));
}
function skipGroups({ destinations, mode, outcome }) {
	const groups = mode === "validate" ? [] : reasonGroups(destinations);
	return outcome !== "failed" && groups.length === 1 && destinations.every(({ reason }) => reason !== null) ? [] : groups;
}
const maxIds = 20;
function idList(ids, show = (id) => id) {
	const shown = ids.slice(0, maxIds).map(show).join(", ");
	return ids.length <= maxIds ? shown : `${shown} and ${ids.length - maxIds} more`;
}
function resultWords({ server, reason, tls, tries }, mode) {
	if (mode === "validate") return "valid";
	if (server === null) return reason === null ? "" : "not checked";
	return `${`${server.product}\u00a0${require_matching.oneLine(server.version, 40)}`}${tls === null ? "" : `, ${tls.protocol}`}${triesWords(tries)}`;
}
function triesWords(tries) {
	return tries > 1 ? `, after ${tries} tries` : "";
}
function baseWords({ base }) {
	if (base === null) return null;
	if (base.unreadable !== null) return `Unchanged destinations were checked too: ${base.unreadable}`;
	return base.deleted.length === 0 ? null : `Deleted from the base branch: ${idList(base.deleted)}.`;
}
function unknownIdWords({ unknown, known, ambiguous }, name) {
	const available = known.length === 0 ? "The files have no destinations." : `Available: ${idList(known.map((id) => require_matching.oneLine(id, 60)))}.`;
	const several = ambiguous.map((each) => `${name}: ${each.ids.length} destinations have the display name "${require_matching.oneLine(each.name, 60)}". Use an id: ${idList(each.ids)}.`);
	const missing = unknown.map((id) => {
		const near = require_matching.suggestion(id, known);
		return `${name}: unknown destination "${id}".${near === null ? "" : ` Did you mean ${require_matching.oneLine(near, 60)}?`} ${available}`;
	});
	return [...several, ...missing];
}
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	if (fix.text === "") return `${heading}.${note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
function ignoredWords({ reason, until }) {
	return `Ignored${until === null ? "" : ` until ${until}`}: ${reason}`;
}
function fixParts({ kind, text, note }, heading) {
	const fix = kind === "text" ? paragraphs(text) : text === "" ? [{
		kind: "prose",
		text: `${heading}.`
	}] : [{
		kind: "prose",
		text: `${heading}:`
	}, {
		kind: "code",
		language: kind === "shell" ? "sh" : kind,
		text
	}];
	return note === null ? fix : [...fix, ...paragraphs(note)];
}
function paragraphs(text) {
	const parts = [];
	for (const line of text.split("\n")) {
		const last = parts.at(-1);
		if (line.startsWith(itemMark)) parts.push({
			kind: "item",
			text: line.slice(itemMark.length)
		});
		else if (!line.startsWith(codeMark)) parts.push({
			kind: "prose",
			text: line
		});
		else if (last?.kind === "code") last.text += `\n${line.slice(codeMark.length)}`;
		else parts.push({
			kind: "code",
			language: "",
			text: line.slice(codeMark.length)
		});
	}
	return parts;
}
const codeMark = "    ";
const itemMark = "- ";
function fixHeading(fix) {
	if (fix.kind === "sql") return sqlHeading(fix);
	if (fix.kind === "shell") return "Run";
	if (fix.kind === "text") return "";
	const { replaces, below } = fix;
	if (replaces === null) return below.length === 0 ? "Write in the entry" : `Write below ${keyWords(below)}`;
	const { start_line: start, end_line: end } = replaces;
	const file = require_matching.withoutBackticks(replaces.file);
	const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
	if (end < start) return `${place}, add above line ${start}`;
	const lines = start === end ? `line ${start}` : `lines ${start} to ${end}`;
	return fix.text === "" ? `${place}, remove ${lines}` : `${place}, change ${lines} to`;
}
function sqlHeading({ run_as, database }) {
	const who = run_as === "a superuser" || run_as === null ? "as a superuser" : `as \`${require_matching.shortened(require_matching.withoutBackticks(run_as), 63)}\` or a superuser`;
	return database === null ? `Run ${who}` : `Run in the database \`${require_matching.withoutBackticks(database)}\`, ${who}`;
}
function keyWords(keys) {
	const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(require_matching.withoutBackticks);
	return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}
function rulePage(rule) {
	return `https://github.com/${require_crash.product.repository}/blob/main/docs/rules/${rule}.md`;
}
Object.defineProperty(exports, "actsForAll", {
	enumerable: true,
	get: function() {
		return actsForAll;
	}
});
Object.defineProperty(exports, "addressSource", {
	enumerable: true,
	get: function() {
		return addressSource;
	}
});
Object.defineProperty(exports, "atProvider", {
	enumerable: true,
	get: function() {
		return atProvider;
	}
});
Object.defineProperty(exports, "baseWords", {
	enumerable: true,
	get: function() {
		return baseWords;
	}
});
Object.defineProperty(exports, "catalogue", {
	enumerable: true,
	get: function() {
		return catalogue;
	}
});
Object.defineProperty(exports, "causeOf", {
	enumerable: true,
	get: function() {
		return causeOf;
	}
});
Object.defineProperty(exports, "countingFindings", {
	enumerable: true,
	get: function() {
		return countingFindings;
	}
});
Object.defineProperty(exports, "diagnose", {
	enumerable: true,
	get: function() {
		return diagnose;
	}
});
Object.defineProperty(exports, "endOfLife", {
	enumerable: true,
	get: function() {
		return endOfLife;
	}
});
Object.defineProperty(exports, "findingWords", {
	enumerable: true,
	get: function() {
		return findingWords;
	}
});
Object.defineProperty(exports, "fixHeading", {
	enumerable: true,
	get: function() {
		return fixHeading;
	}
});
Object.defineProperty(exports, "fixParts", {
	enumerable: true,
	get: function() {
		return fixParts;
	}
});
Object.defineProperty(exports, "fromRoot", {
	enumerable: true,
	get: function() {
		return fromRoot;
	}
});
Object.defineProperty(exports, "groupByRule", {
	enumerable: true,
	get: function() {
		return groupByRule;
	}
});
Object.defineProperty(exports, "hbaBeginning", {
	enumerable: true,
	get: function() {
		return hbaBeginning;
	}
});
Object.defineProperty(exports, "idList", {
	enumerable: true,
	get: function() {
		return idList;
	}
});
Object.defineProperty(exports, "ignorableRules", {
	enumerable: true,
	get: function() {
		return ignorableRules;
	}
});
Object.defineProperty(exports, "ignoredGroups", {
	enumerable: true,
	get: function() {
		return ignoredGroups;
	}
});
Object.defineProperty(exports, "ignoredWords", {
	enumerable: true,
	get: function() {
		return ignoredWords;
	}
});
Object.defineProperty(exports, "insecureMethod", {
	enumerable: true,
	get: function() {
		return insecureMethod;
	}
});
Object.defineProperty(exports, "internalError", {
	enumerable: true,
	get: function() {
		return internalError;
	}
});
Object.defineProperty(exports, "isReadOnlyForAll", {
	enumerable: true,
	get: function() {
		return isReadOnlyForAll;
	}
});
Object.defineProperty(exports, "isRuleId", {
	enumerable: true,
	get: function() {
		return isRuleId;
	}
});
Object.defineProperty(exports, "judgeStitch", {
	enumerable: true,
	get: function() {
		return judgeStitch;
	}
});
Object.defineProperty(exports, "notPostgresql", {
	enumerable: true,
	get: function() {
		return notPostgresql;
	}
});
Object.defineProperty(exports, "placedFindings", {
	enumerable: true,
	get: function() {
		return placedFindings;
	}
});
Object.defineProperty(exports, "placesWords", {
	enumerable: true,
	get: function() {
		return placesWords;
	}
});
Object.defineProperty(exports, "productOf", {
	enumerable: true,
	get: function() {
		return productOf;
	}
});
Object.defineProperty(exports, "providerOf", {
	enumerable: true,
	get: function() {
		return providerOf;
	}
});
Object.defineProperty(exports, "queryStitch", {
	enumerable: true,
	get: function() {
		return queryStitch;
	}
});
Object.defineProperty(exports, "reasonGroups", {
	enumerable: true,
	get: function() {
		return reasonGroups;
	}
});
Object.defineProperty(exports, "remedyWords", {
	enumerable: true,
	get: function() {
		return remedyWords;
	}
});
Object.defineProperty(exports, "required", {
	enumerable: true,
	get: function() {
		return required;
	}
});
Object.defineProperty(exports, "resultWords", {
	enumerable: true,
	get: function() {
		return resultWords;
	}
});
Object.defineProperty(exports, "rulePage", {
	enumerable: true,
	get: function() {
		return rulePage;
	}
});
Object.defineProperty(exports, "ruleTitle", {
	enumerable: true,
	get: function() {
		return ruleTitle;
	}
});
Object.defineProperty(exports, "skipGroups", {
	enumerable: true,
	get: function() {
		return skipGroups;
	}
});
Object.defineProperty(exports, "statusRank", {
	enumerable: true,
	get: function() {
		return statusRank;
	}
});
Object.defineProperty(exports, "stitchAddresses", {
	enumerable: true,
	get: function() {
		return stitchAddresses;
	}
});
Object.defineProperty(exports, "triesWords", {
	enumerable: true,
	get: function() {
		return triesWords;
	}
});
Object.defineProperty(exports, "unknownIdWords", {
	enumerable: true,
	get: function() {
		return unknownIdWords;
	}
});
Object.defineProperty(exports, "uriPath", {
	enumerable: true,
	get: function() {
		return uriPath;
	}
});
Object.defineProperty(exports, "versionTooOld", {
	enumerable: true,
	get: function() {
		return versionTooOld;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
