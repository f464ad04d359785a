import { i as product } from "./crash.js";
import { A as reload, B as duration, D as atProvider, F as proposeKey, G as bugRule, H as list, I as setKey, Jt as suggestion, K as connectionRule, L as sql, M as stageWords, N as code, O as ignoreExample, R as text, S as configRules, U as minute, V as hostAndPort, W as quoted, X as serverRule, Z as severityRank, ct as keyPlace, j as sshExample, k as machine, q as failureRule, z as capital } from "./options.js";
import { F as literal, H as spoken, I as storedName, K as isFailure, N as stockRelations, P as identifier, R as oneLine, k as productOf, z as printable } from "./private-key.js";
import { isIP } from "node:net";
// src/rules/auth/login.ts
/** The auditor's login, where there is one, else the loader's. Findings about it point at the keys below `audit`. */
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
/** The loader's own login, which an auditor only queries. */
function loaderEntry(destination) {
	return {
		...destination,
		audit: null
	};
}
/** The name of the role that logs in. */
function loginName({ audit, username }) {
	return audit?.username ?? username;
}
/**
* The strongest proof first. A certificate proves the server by its name; without that, by an authority that issues for
* this server alone, or by being the very one that the entry names. SCRAM without channel binding can be relayed, and a
* login that did not finish proves nothing. A pinned bastion proves itself, and finds the database by its own name
* service, as it does for Stitch.
*/
function identityOf({ observed, stages }) {
	const { tls, authority, bastion, authentication } = observed;
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	if (bastion?.pinned) return "pinned-bastion";
	return stages.some(({ name, status }) => name === "login" && status === "ok") && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
// src/rules/firewall.ts
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
/** Where Stitch publishes them, and the day on which they were copied. */
const addressSource = {
	url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
	asOf: "2026-11-21"
};
/**
* How to open a firewall to those who have to get through and to nobody else, as parts of a fix. `condition` begins the
* sentence: "If a firewall is in the way".
*/
function firewallParts({ region, type }, condition) {
	const allow = `${condition}, allow the address of the machine that runs this check`;
	return [...region === null ? [`${allow} and Stitch's addresses. Set \`region\` in this file to see Stitch's addresses here.`] : [`${allow} and Stitch's addresses, which are:`, code(stitchAddresses[region].join("\n"))], ...atProvider(type, "firewall")];
}
/** What to add where no line of pg_hba.conf admits a login, or one rejects it, as parts of a fix. */
function hbaParts(destination, error) {
	const here = addressIn(error.message);
	const stitch = destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
	const lines = [...stitch, here ?? anyAddress].map((address) => loginLine(destination, address));
	return [
		`In \`pg_hba.conf\` on the server, add ${isRejectLine(error) ? "above the line with `reject`" : "above the first line that matches"}:`,
		code(lines.join("\n")),
		...stitch.length > 0 ? ["The last line is for this check, the others are for Stitch."] : [],
		...here === null ? ["Replace ADDRESS by the address of this machine, which the server's message shows."] : [],
		"Then reload the configuration:",
		reload,
		"At a cloud provider, use the database's network or access settings instead."
	];
}
/** One address and no other: /32 for IPv4, /128 for IPv6. */
const anyAddress = "ADDRESS/32";
/** The line that admits an address by its password. */
function hbaLine(admitted, address) {
	return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}
/** The line up to the address. */
function hbaBeginning({ ssl, database, user }) {
	return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}
/** The line that admits a destination's login. */
function loginLine(destination, address = anyAddress) {
	const { database, ssl } = destination;
	return hbaLine({
		ssl: ssl.kind === "on",
		database,
		user: loginName(destination)
	}, address);
}
/** Whether a line rejects the login. In other languages than English both kinds of refusal look alike. */
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
/** The address that the server sees us at, as pg_hba.conf writes it. Its message has it in every language. */
function addressIn(message) {
	const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
	return found === void 0 ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}
/** A name in quotes, so that it is not a keyword such as `all`. */
function hbaName(name) {
	return name === null ? "all" : `"${printable(name).replaceAll("\"", "\"\"")}"`;
}
// src/rules/auth/access.ts
const noHbaEntry = failureRule({
	id: "auth/no-hba-entry",
	severity: "error",
	at: ["host"],
	title: "No matching pg_hba.conf entry",
	why: "Stitch connects from its own addresses and needs entries of its own, or the server refuses every load.",
	titleOf: ({ error }) => isRejectLine(error) ? "Rejected by pg_hba.conf" : null,
	message: ({ destination, tls, error }) => `${capital(machine(destination, "database"))} ${isRejectLine(error) ? "has a pg_hba.conf entry that rejects" : "has no pg_hba.conf entry for"} \`${loginName(destination)}\` on database \`${destination.database}\` from here${withTls(tls)}. It reported: ${quoted(error.message)}.`,
	fix: ({ destination, error, tls }) => {
		const unencrypted = tls === "off" || tls === "not-tried" ? atProvider(destination.type, "unencrypted") : [];
		return unencrypted.length > 0 ? text(...unencrypted) : text(...hbaParts(destination, error));
	}
});
function withTls(tls) {
	if (tls === "refused") return ", with or without SSL";
	if (tls === "not-supported") return " without SSL, and does not support SSL";
	return tls === "on" ? " with SSL" : "";
}
const loginNotPermitted = serverRule({
	id: "auth/login-not-permitted",
	severity: "error",
	at: ["username"],
	title: "Role can't log in",
	why: "Only an existing role with LOGIN can connect, so every load fails.",
	find: ({ destination, facts: { role } }) => destination.audit !== null && role.details?.canLogin === false ? {
		role: role.login,
		cause: "no-login",
		error: null
	} : null,
	titleOf: ({ role, cause }) => cause === "unknown" ? `Role \`${role}\` does not exist` : `Role \`${role}\` can't log in`,
	message: ({ destination, role, cause, error }) => {
		const server = capital(machine(destination, "database"));
		const says = error === null ? "" : ` It reported: ${quoted(error.message)}.`;
		return cause === "unknown" ? `${server} has no role \`${role}\`.${says}` : `${server} does not allow \`${role}\` to log in.${says}`;
	},
	fix: ({ role, cause }) => {
		const login = `ALTER ROLE ${identifier(role)} LOGIN;`;
		const create = `CREATE ROLE ${identifier(role)} LOGIN;\n\\password ${identifier(role)}`;
		if (cause === "no-login") return sql(login, "a superuser");
		return cause === "unknown" ? text("Correct the user name; names are case-sensitive. To list the roles, run in psql:", code("\\du"), "Or create the role. As a superuser, in psql:", code(create)) : text("Find out whether the role exists. As a superuser, run:", code(`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${literal(role)};`), "No row: the role does not exist. Correct the user name, or create the role, in psql:", code(create), "`f`: the role is not allowed to log in. Allow it:", code(login));
	}
});
const connectDenied = serverRule({
	id: "auth/connect-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks CONNECT on the database",
	why: "PostgreSQL grants CONNECT to everyone by default; without it the server refuses every load.",
	find: ({ destination, facts: { role } }) => destination.audit === null || role.canConnect ? null : { destination: loaderEntry(destination) },
	titleOf: ({ destination }) => `\`${loginName(destination)}\` lacks CONNECT on \`${destination.database}\``,
	message: ({ destination }) => `\`${loginName(destination)}\` lacks the CONNECT privilege on database \`${destination.database}\`.`,
	fix: ({ destination }) => sql(`GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`, "a superuser")
});
const databaseMissing = failureRule({
	id: "auth/database-missing",
	severity: "error",
	at: ["database"],
	title: "Database does not exist",
	why: ({ exists }) => exists ? "Nobody can connect to this database, so every load fails." : "Stitch creates schemas in a database, but not the database itself, so every load fails.",
	titleOf: ({ destination: { database }, exists }) => exists ? `Database \`${database}\` is closed` : `Database \`${database}\` does not exist`,
	message: ({ destination, exists, pooler }) => {
		const { database, host } = destination;
		if (pooler) return `PgBouncer at \`${host}\` has no database \`${database}\`.`;
		return exists ? `Database \`${database}\` does not accept connections.` : `${capital(machine(destination, "database"))} has no database \`${database}\`. Names are case-sensitive.`;
	},
	fix: ({ destination, exists, pooler }) => {
		const database = identifier(destination.database);
		if (exists) return sql(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`, "a superuser");
		return pooler ? text("Correct the name. Or add the database to the `[databases]` section of `pgbouncer.ini`, and reload PgBouncer.") : text("Correct the name. To list the databases:", code("SELECT datname FROM pg_database;"), "Or create the database. As a superuser, run:", code(`CREATE DATABASE ${database};`));
	}
});
/** `error` is null where the role has a connection limit of 0. */
const tooManyConnections = serverRule({
	id: "auth/too-many-connections",
	severity: "error",
	at: ["host"],
	title: "Too many connections",
	why: ({ error }) => error === null ? "Stitch logs in as this role, so every load fails." : "Each load needs a connection, and fails while none is left.",
	find: ({ destination, facts: { role } }) => {
		const isLocked = role.details?.connectionLimit === 0 && role.superuser?.name !== role.login;
		if (destination.audit === null || !isLocked) return null;
		return {
			destination: loaderEntry(destination),
			error: null,
			pooler: false
		};
	},
	titleOf: ({ destination, error }) => error === null ? `Connection limit of \`${loginName(destination)}\` is 0` : null,
	message: ({ destination, error }) => error === null ? `\`${loginName(destination)}\` has a connection limit of 0, so that every login is refused.` : `${capital(machine(destination, "database"))} accepts no more connections. It reported: ${quoted(error.message)}.`,
	fix: ({ destination, error, pooler }) => {
		const role = identifier(loginName(destination));
		if (error === null) return sql(`ALTER ROLE ${role} CONNECTION LIMIT -1;`, "a superuser");
		return pooler ? text("See who holds the connections, in PgBouncer's console:", code("SHOW CLIENTS;"), "Close idle connections. Or raise `max_client_conn` in `pgbouncer.ini`, and restart PgBouncer.") : text("See who holds the connections:", code("SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;"), "Close idle connections, or raise the limit that was reached: `max_connections` of the server, or that of the database or the role:", code(`ALTER DATABASE ${identifier(destination.database)} CONNECTION LIMIT -1;\nALTER ROLE ${role} CONNECTION LIMIT -1;`));
	}
});
const serverNotReady = failureRule({
	id: "auth/server-not-ready",
	severity: "error",
	at: ["host"],
	title: "Server is starting up or shutting down",
	why: "The server accepts no logins for now, so a load that starts now fails.",
	message: ({ destination, error }) => `${capital(machine(destination, "database"))} is not ready. It reported: ${quoted(error.message)}.`,
	fix: () => text("Run the check again in a minute. If the server is still not ready, look for the cause in its log.")
});
/** `hidden`: settings of the server that the auditor's own settings hide. */
const loginNotChecked = serverRule({
	id: "auth/login-not-checked",
	severity: "notice",
	at: ["audit"],
	title: "The user's own login was not checked",
	why: "With `audit` the user's password stays out of CI, so a wrong password shows only when a load fails.",
	find: ({ destination: { audit }, facts }) => audit && {
		auditor: audit.username,
		hidden: facts.session.hidden
	},
	message: ({ destination: { username }, auditor, hidden }) => `\`${auditor}\` logged in and checked the privileges of \`${username}\`. Its password, its pg_hba.conf entry and a free connection can be checked only by its own login.${hidden.length === 0 ? "" : ` The server's values of ${list(hidden.map((name) => `\`${name}\``))} are not visible, because \`${auditor}\` has its own.`}`,
	fix: (_, { destination: { username } }) => text(`After each change of the password, press Check and Save in Stitch, which logs in as \`${username}\`. To check the login here too, replace \`audit\` by \`password\`; the password is then a secret in CI.`)
});
const refused = failureRule({
	id: "auth/refused",
	severity: "error",
	at: ["host"],
	title: "Login refused",
	why: "The server refuses Stitch in the same way, so every load fails.",
	titleOf: ({ error: { code } }) => code === "" ? null : `Login refused with SQLSTATE ${oneLine(code, 5)}`,
	message: ({ destination, error }) => {
		const refusal = `${capital(machine(destination, "database"))} refused \`${loginName(destination)}\`${withState(error)}: ${quoted(error.message)}.`;
		const known = knownRefusal(error);
		return known === null ? refusal : `${refusal} ${known.cause}`;
	},
	fix: (_, { error }) => {
		const hint = error.hint === null ? [] : [`The server's hint: ${quoted(error.hint)}.`];
		return text(...knownRefusal(error)?.remedy ?? [...whereToLook(error), ...hint]);
	}
});
/** An error of protocol 2, as of a server that can't start a process for the connection, has none. */
function withState({ code }) {
	return code === "" ? "" : ` with SQLSTATE ${oneLine(code, 5)}`;
}
function whereToLook({ code }) {
	const log = "Look in the server's log for this time.";
	if (code === "") return [log];
	return [log, `For ${oneLine(code, 5)}, see https://www.postgresql.org/docs/current/errcodes-appendix.html.`];
}
const knownRefusals = [
	[/Tenant or user not found/i, {
		cause: "Supabase's pooler did not recognize the project.",
		remedy: ["Use the user name with the project's reference at its end, and the pooler of the project's region as the host:", code("username: stitch.abcdefghijkl")]
	}],
	[/Endpoint ID is not specified/i, {
		cause: "Neon identifies the project by the host name in the TLS handshake, and got none.",
		remedy: ["Turn on SSL, and use the endpoint's full host name:", code("ssl: true")]
	}],
	[/username@hostname/i, {
		cause: "Azure's single server identifies the server by the user name.",
		remedy: ["Use the user name with the server's name at its end:", code("username: stitch@my-server")]
	}],
	[/unsupported startup parameter/i, {
		cause: "PgBouncer does not accept a parameter that this login, like Stitch's, sends.",
		remedy: ["Add the parameter to `ignore_startup_parameters` in `pgbouncer.ini`, and reload PgBouncer."]
	}]
];
/** What a refusal means whose words are known: those of poolers and providers. */
function knownRefusal({ message }) {
	return knownRefusals.find(([mark]) => mark.test(message))?.[1] ?? null;
}
const accessRules = [
	noHbaEntry,
	loginNotPermitted,
	connectDenied,
	databaseMissing,
	tooManyConnections,
	serverNotReady,
	refused,
	loginNotChecked
];
// src/rules/auth/password.ts
/** `expired`: since when the password is no longer valid, where that is known. */
const passwordRejected = serverRule({
	id: "auth/password-rejected",
	severity: "error",
	at: ["password"],
	title: "Password authentication failed",
	why: "Every load fails until this login works.",
	find: (reached) => {
		const expiry = expiryOf(reached);
		if (expiry === null || !locksLoaderOut(reached, expiry)) return null;
		return {
			destination: loaderEntry(reached.destination),
			pooler: false,
			expired: expiry.validUntil
		};
	},
	titleOf: ({ destination, expired }) => expired === null ? `Password authentication failed for \`${loginName(destination)}\`` : `Password of \`${loginName(destination)}\` has expired`,
	message: ({ destination, pooler, expired }) => {
		const user = loginName(destination);
		if (expired !== null) return expiryMessage(user, expired);
		return pooler ? `PgBouncer at \`${destination.host}\` rejected \`${user}\`: the password is wrong, or the user is missing from its auth_file.` : `${capital(machine(destination, "database"))} rejected \`${user}\`: the password is wrong, has expired or was never set, or the user does not exist.`;
	},
	fix: ({ destination, pooler, expired }) => {
		const user = loginName(destination);
		if (expired !== null) return renewed(user);
		const theirs = atProvider(destination.type, "password");
		if (theirs.length > 0) return text("Correct the password in the secret.", ...theirs);
		if (pooler) return text("Correct the password in the secret. On PgBouncer's machine, check that `auth_file` (or `auth_query`) has this user with this password.");
		return text("Correct the password in the secret. To see whether the user exists and its password has expired, run as a superuser:", code(`SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal(user)};`), "To set a new password, in psql:", setPassword(user), "If the password had expired, give it a new end, or none:", code(`ALTER ROLE ${identifier(user)} VALID UNTIL 'infinity';`));
	}
});
/** psql's command, which sends no password in clear text. */
function setPassword(role) {
	return code(`\\password ${identifier(role)}`);
}
const passwordMissing = failureRule({
	id: "auth/password-missing",
	severity: "error",
	at: ["password"],
	title: "Password is missing",
	why: "The server does not accept this user without a password, so every load fails.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of \`${destination.username}\`, which is empty.`,
	fix: () => text("Put the password into the URL in the secret:", code("postgres://user:password@host:5432/database"))
});
const passwordExpiresSoon = serverRule({
	id: "auth/password-expires-soon",
	severity: "warning",
	at: ["password"],
	title: "Password expires soon",
	why: "From then on the server rejects the password, and every load fails.",
	find: (reached) => {
		const expiry = expiryOf(reached);
		return expiry === null || locksLoaderOut(reached, expiry) ? null : expiry;
	},
	titleOf: ({ role, validUntil, past }) => past ? `Password of \`${role}\` has expired` : `Password of \`${role}\` expires on ${validUntil.slice(0, 10)}`,
	message: ({ role, validUntil, past }) => past ? expiryMessage(role, validUntil) : `The password of \`${role}\` expires at ${minute(validUntil)}.`,
	fix: ({ role }) => renewed(role)
});
/** Of the password of the role that loads, where its end is near or past. */
function expiryOf({ facts, clock }) {
	const { login, details } = facts.role;
	const validUntil = details?.validUntil ?? null;
	if (validUntil === null || validUntil > clock.horizon) return null;
	return {
		role: login,
		validUntil,
		past: validUntil < clock.now
	};
}
function locksLoaderOut({ destination, attempt }, { past }) {
	return past && destination.audit !== null && attempt.observed.authentication?.method !== "none";
}
function expiryMessage(role, since) {
	return `The password of \`${role}\` ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}
function renewed(role) {
	return text("Rotate the password. As a superuser, in psql:", setPassword(role), "Store the new password in the secret and in Stitch. Then give it a new end, or none:", code(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`));
}
const insecureMethod = failureRule({
	id: "auth/insecure-method",
	severity: "error",
	at: ["ssl"],
	title: "Clear-text password over an unencrypted connection",
	why: "Anyone who intercepts the connection could read the password, and with it change the data.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of \`${loginName(destination)}\` in clear text, and neither SSL nor an SSH tunnel protects the connection. The password was not sent.`,
	fix: ({ destination }) => proposeKey([...destination.path, "ssl"], "true", "Or change the method in `pg_hba.conf` on the server to `scram-sha-256`.")
});
const weakMethod = connectionRule({
	id: "auth/weak-method",
	severity: "warning",
	at: ["host"],
	title: "Weak login method",
	why: "Nothing proves the server's identity here, so an attacker in between can abuse the login to read and change the data.",
	find: ({ attempt }) => {
		const { authentication } = attempt.observed;
		if (authentication === null || identityOf(attempt) !== "none") return null;
		const { method, iterations } = authentication;
		if (method === "none" && isFailure(attempt.result)) return null;
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
		const server = capital(machine(destination, "database"));
		const user = `\`${loginName(destination)}\``;
		if (method === "none") return `${server} did not ask ${user} for a password: anyone who can connect to it can log in.`;
		if (method === "md5") return `${server} accepts the password of ${user} as an MD5 hash, which is as good as the password to anyone who intercepts it.`;
		return `${server} uses SCRAM with ${iterations} iterations. With fewer than 4,096 the password is easy to guess from an intercepted login.`;
	},
	fix: ({ destination, method }) => {
		const user = loginName(destination);
		if (method === "none") return text("In `pg_hba.conf` on the server, change `trust` to `scram-sha-256` in the line for this user. Then reload the configuration:", reload);
		if (method === "md5") return text("Let the server (PostgreSQL 10 or newer) store passwords for SCRAM. As a superuser, run:", code("ALTER SYSTEM SET password_encryption = 'scram-sha-256';\nSELECT pg_reload_conf();"), "Set the password again, in psql:", setPassword(user), "Then change `md5` to `scram-sha-256` in `pg_hba.conf`, and reload the configuration:", reload);
		return text("Raise the number of iterations. As a superuser, run:", code("ALTER SYSTEM SET scram_iterations = 4096;\nSELECT pg_reload_conf();"), "Set the password again, in psql:", setPassword(user));
	}
});
const serverNotProven = failureRule({
	id: "auth/server-not-proven",
	severity: "error",
	at: ["host"],
	title: "Server did not prove its identity",
	why: "Another machine may be impersonating the server, and could read and change the data.",
	message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
	fix: ({ destination }) => text("Check that `host` is the right server, and that no proxy answers in its place. If another machine took part in a login, rotate the password, in psql:", setPassword(loginName(destination)))
});
/** What `pg_hba.conf` asks for by `cert`, as a method that Stitch does not support. */
const clientCertificate = "a client certificate";
const methodUnsupported = failureRule({
	id: "auth/method-unsupported",
	severity: "error",
	at: ["username"],
	title: "Stitch does not support this login method",
	why: "Stitch logs in with a user name and a password only (SCRAM, MD5, or clear text over SSL), so every load fails.",
	titleOf: ({ method }) => `Server asks for ${method}`,
	message: ({ destination, method }) => `${capital(machine(destination, "database"))} asks \`${loginName(destination)}\` for ${method}.`,
	fix: ({ destination, method }) => {
		const theirs = method === "a client certificate" ? atProvider(destination.type, "client-certificate") : [];
		if (theirs.length > 0) return text(...theirs);
		return text("In `pg_hba.conf` on the server, add a line for this user above the first line that matches:", code(loginLine(destination)), "Then reload the configuration:", reload);
	}
});
const passwordRules = [
	passwordRejected,
	passwordMissing,
	passwordExpiresSoon,
	insecureMethod,
	weakMethod,
	serverNotProven,
	methodUnsupported
];
// src/rules/internal.ts
const internalError = bugRule({
	id: "internal/error",
	severity: "error",
	at: ({ at }) => at,
	title: "Internal error",
	why: "The destination was not fully checked, so its next load may fail.",
	message: ({ detail }) => `This check has a bug: ${oneLine(detail, 300)}. Report it with this message and the version of the program.`,
	fix: () => null
});
// src/rules/network.ts
const sameForStitch = "Stitch connects from its own addresses; if it gets the same result there, every load fails.";
const hostNotFound = failureRule({
	id: "network/host-not-found",
	severity: "error",
	at: hostOf,
	title: "Host name not found",
	why: "Stitch looks the name up in the public DNS, and every load fails if it is not there.",
	titleOf: ({ host, temporary }) => temporary ? `DNS lookup of \`${host}\` failed` : `Host \`${host}\` not found`,
	message: ({ host, temporary }) => temporary ? `The DNS server did not answer the query for \`${host}\`.` : `DNS has no address for \`${host}\`: the name is misspelled, or exists only in a private network.`,
	fix: ({ hop, temporary }) => {
		if (temporary) return text("Run the check again. If the lookup fails again, check the DNS resolver of this machine.");
		return hop === "bastion" ? text("Correct `ssh.host`. It must be a name that the public DNS can resolve.") : text("Correct the name. If it exists only in a private network, connect through a bastion in that network, which then resolves the name:", sshExample);
	}
});
const connectionRefused = failureRule({
	id: "network/connection-refused",
	severity: "error",
	at: portOf,
	title: "Connection refused",
	why: sameForStitch,
	titleOf: ({ destination, hop }) => `Connection refused on port ${hop === "bastion" ? destination.ssh?.port : destination.port}`,
	message: ({ destination, hop, addresses }) => `${capital(machine(destination, hop))} refused the connection${addresses.length > 1 ? ` at all its addresses (${list(addresses)})` : ""}: nothing listens on that port, or a firewall rejects the connection.`,
	fix: ({ destination, hop }) => hop === "bastion" ? text("Correct `ssh.port`, or start the SSH server on the bastion.") : text(`Correct the port (${destination.port}), or start the server. To see where the server listens, run on it:`, code("SHOW port;\nSHOW listen_addresses;"), "If `listen_addresses` is `localhost`, only programs on the server itself can connect.", ...firewallParts(destination, "If a firewall rejects the connection"))
});
const unreachable = failureRule({
	id: "network/unreachable",
	severity: "error",
	at: hostOf,
	title: "Host unreachable",
	why: ({ addresses }) => onlyIpv6(addresses) ? "Stitch connects over IPv4, so every load fails." : sameForStitch,
	titleOf: ({ addresses }) => onlyIpv6(addresses) ? "Host has only IPv6 addresses" : null,
	message: ({ destination, hop, code, addresses }) => onlyIpv6(addresses) ? `${capital(machine(destination, hop))} has only IPv6 addresses (${list(addresses)}), which can't be reached from here (${code}). GitHub-hosted runners have no IPv6.` : `There is no route to ${machine(destination, hop)} (${code}).`,
	fix: ({ addresses, hop }) => {
		if (onlyIpv6(addresses)) return text("Use a host name or address that is reachable over IPv4. Many providers offer one: Supabase has the session pooler and an IPv4 add-on.");
		return hop === "bastion" ? text("Correct `ssh.host`, or use the bastion's public address.") : text("Correct the address. A private address needs a bastion that can reach it:", sshExample);
	}
});
const connectionLost = failureRule({
	id: "network/connection-lost",
	severity: "error",
	at: hostOf,
	title: "Connection lost",
	why: sameForStitch,
	titleOf: ({ stage }) => `Connection lost while ${stageWords[stage]}`,
	message: ({ destination, hop, stage, code }) => `${capital(machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${stageWords[stage]}.`,
	fix: ({ destination, hop }, said) => text(`Look in the log of ${machine(said.destination, hop)} for this time.`, ...firewallParts(destination, "If a firewall, proxy or load balancer accepts connections and then drops them"))
});
const timeout = failureRule({
	id: "network/timeout",
	severity: "error",
	at: hostOf,
	title: "Connection timed out",
	why: sameForStitch,
	titleOf: ({ stage }) => `Timed out while ${stageWords[stage]}`,
	message: ({ destination, hop, stage, limitMs, stages }) => `${capital(machine(destination, hop))} did not answer within ${duration(limitMs)} while this check was ${stageWords[stage]}${before(stages, stage)}.`,
	fix: ({ destination, hop, stage }, said) => stage === "connect" ? notConnectedFix(destination) : silentFix(machine(said.destination, hop), hop)
});
/** A firewall that drops packets looks exactly like a wrong address. */
function notConnectedFix(destination) {
	return text("Correct the host or the port.", ...firewallParts(destination, "If a firewall drops the packets"), "If the firewall must allow only Stitch, let the check skip this destination:", code("access: stitch-only"));
}
function silentFix(who, hop) {
	return text(`The connection was accepted and then there was no answer: check whether ${who} is overloaded, and whether the port belongs to ${hop === "bastion" ? "SSH" : "PostgreSQL"}. For a slow connection, set a longer \`timeout\`.`);
}
/** What the stages before took, so that a reader sees which one used the time up. */
function before(stages, failed) {
	const done = stages.filter(({ name, status }) => name !== failed && status === "ok");
	if (done.length === 0) return "";
	return ` (before that: ${done.map(({ name, ms }) => `${name} ${duration(ms ?? 0)}`).join(", ")})`;
}
const notPostgresql$1 = failureRule({
	id: "network/not-postgresql",
	severity: "error",
	at: portOf,
	title: "Not a PostgreSQL server",
	why: "Stitch needs a PostgreSQL server on this port, so every load fails.",
	titleOf: ({ destination, answers }) => answers && `Port ${destination.port} belongs to ${answers}`,
	message: ({ destination, answers, detail }) => {
		const where = `\`${hostAndPort(destination.host, destination.port)}\``;
		if (answers !== null) return `${where} answered like ${answers}, not like PostgreSQL.`;
		return `${where} did not answer in PostgreSQL's protocol${detail === null ? "" : ` (${detail})`}.`;
	},
	fix: ({ destination, answers }, said) => answers === "an SSH server" && destination.ssh === null ? text("Enter the database's own host and port, and move this host below `ssh`:", code(`host: db.internal.example.com\nport: 5432\nssh:\n  host: ${said.destination.host}\n  port: ${destination.port}\n  user: stitch\n  private_key: \${STITCH_SSH_KEY}`)) : text(`Correct the host or the port (${destination.port}). PostgreSQL's default port is 5432. To see the server's own, run on it:`, code("SHOW port;"))
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
/** "a web server (HTTP)", or null where the first bytes of a server tell nothing. */
function whatAnswers(received) {
	const text = Buffer.from(received).toString("latin1");
	return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
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
const networkRules = [
	hostNotFound,
	connectionRefused,
	unreachable,
	connectionLost,
	timeout,
	notPostgresql$1
];
// src/rules/privilege.ts
const createOnDatabase = serverRule({
	id: "privilege/create-on-database",
	severity: "error",
	at: ["username"],
	title: "User lacks CREATE on the database",
	why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which needs CREATE on the database even if the schema exists.",
	find: ({ facts }) => facts.database.canCreate ? null : { facts },
	titleOf: ({ facts }) => `\`${facts.role.name}\` lacks CREATE on \`${facts.database.name}\``,
	message: ({ facts }) => `\`${facts.role.name}\` lacks the CREATE privilege on database \`${facts.database.name}\`.${whatItHas(facts)}`,
	fix: ({ destination, facts }) => sql(`GRANT CREATE ON DATABASE ${identifier(facts.database.name)} TO ${identifier(facts.role.name)};`, databaseOwner(facts), ...atProvider(destination.type, "console"))
});
/** What the user has instead, where that explains why the privilege seemed to be there. */
function whatItHas({ role, schemas }) {
	const group = role.groupsWithCreate[0];
	if (group !== void 0) return ` Its group \`${group}\` has it, but the role does not inherit its groups' privileges.`;
	const own = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => `\`${name}\``);
	if (own.length === 0) return "";
	const named = own.length > 3 ? `${own.slice(0, 3).join(", ")} and ${own.length - 3} more` : list(own);
	return ` It can create tables in ${own.length === 1 ? "the schema" : "the schemas"} ${named}, which is not enough.`;
}
/** A grant by anyone who is not allowed to grant it looks like success and does nothing, so the owner is named. */
function databaseOwner({ database }) {
	return database.owner ?? "a superuser";
}
const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");
const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");
function catalogRule(schema, id) {
	return serverRule({
		id,
		severity: "error",
		at: ["username"],
		title: `User can't read all of ${schema}`,
		why: "PostgreSQL lets everyone read these by default; Stitch looks up tables and columns there, so loads fail without them.",
		find: ({ facts }) => {
			const { usable, closed } = facts.catalogs[schema];
			return usable && closed?.length === 0 ? null : { facts };
		},
		message: ({ facts }) => closedMessage(facts, schema),
		fix: ({ facts }) => sql(grantsFor(facts, schema), "a superuser")
	});
}
function closedMessage({ role, catalogs }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = closed ?? [];
	if (usable) return `\`${role.name}\` can't read ${some(relations)} in \`${schema}\`.`;
	const also = relations.length > 0 ? `, and can't read ${some(relations)} in it` : "";
	return `\`${role.name}\` lacks USAGE on schema \`${schema}\`${also}.`;
}
/** Five by name, and how many more. */
function some(names) {
	const shown = names.slice(0, 5).map((name) => `\`${name}\``);
	const more = names.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : list(shown);
}
/** What is missing and no more. Where that can't be seen, all that PostgreSQL itself lets everyone read. */
function grantsFor({ role, catalogs, versionNum }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = (closed ?? stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
	const to = identifier(role.name);
	return [...usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`], ...relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []].join("\n");
}
const schemaNotUsable = serverRule({
	id: "privilege/schema-not-usable",
	severity: "error",
	at: ["schemas"],
	title: "User can't create tables in a schema",
	why: "Stitch loads an integration into its schema, so the loads of these integrations fail.",
	find: ({ destination, facts }) => {
		const named = destination.schemas.map(storedName);
		const schemas = (facts.schemas ?? []).filter(({ name, usable, canCreate }) => named.includes(name) && !(usable && canCreate));
		return schemas.length === 0 ? null : {
			facts,
			schemas
		};
	},
	titleOf: ({ schemas: [first, ...others] }) => first !== void 0 && others.length === 0 ? `User can't create tables in \`${first.name}\`` : null,
	message: ({ facts, schemas }) => `\`${facts.role.name}\` can't create tables in ${list(schemas.map(({ name, owner }) => `\`${name}\` (owned by \`${owner}\`)`))}.`,
	fix: ({ facts, schemas }) => {
		const role = identifier(facts.role.name);
		const grants = schemas.map(({ name, usable }) => `GRANT ${usable ? "CREATE" : "USAGE, CREATE"} ON SCHEMA ${identifier(name)} TO ${role};`);
		const owners = new Set(schemas.map(({ owner }) => owner));
		const [owner = ""] = owners;
		if (owner === "pg_database_owner" && owners.size === 1) return sql(grants.join("\n"), databaseOwner(facts));
		return sql(grants.join("\n"), owners.size === 1 ? owner : "a superuser");
	}
});
const excessive = serverRule({
	id: "privilege/excessive",
	severity: "warning",
	at: ["username"],
	title: "User has more privileges than a loader needs",
	why: "Anyone who gets this user's password, from Stitch or from CI, gets these privileges with it.",
	find: ({ facts }) => facts.role.superuser !== null || facts.role.hashes.readable.length > 0 ? { facts } : null,
	titleOf: ({ facts: { role } }) => role.superuser === null ? "User can read password hashes" : `\`${role.superuser.name}\` is a superuser`,
	message: ({ facts: { role } }) => role.superuser === null ? `\`${role.name}\` can read ${some(role.hashes.readable)}, which ${role.hashes.readable.length > 1 ? "hold" : "holds"} every user's password hash.` : `\`${role.superuser.name}\` is a superuser.`,
	fix: ({ facts }) => {
		const { superuser, hashes, name } = facts.role;
		const database = identifier(facts.database.name);
		if (superuser?.demotable) {
			const create = `GRANT CREATE ON DATABASE ${database} TO ${identifier(name)};`;
			return sql(`ALTER ROLE ${identifier(superuser.name)} NOSUPERUSER;\n${create}`, "a superuser");
		}
		if (superuser !== null) return ownRole(database);
		return hashes.grants === null || hashes.grants.length === 0 ? text("See who can read the password hashes. As a superuser, in psql:", code("\\dp pg_catalog.pg_authid\n\\dp pg_catalog.pg_shadow"), "Then revoke SELECT there from this user, or from its group.") : sql(hashes.grants.map(revoked).join("\n"), "a superuser");
	}
});
/** For a superuser whose demotion would lock others out, or stop functions and triggers of its own. */
function ownRole(database) {
	return text("Leave this role as it is, and create one for Stitch alone. As a superuser, in psql:", code(`CREATE ROLE "stitch_loader" LOGIN;\n\\password stitch_loader\nGRANT CREATE ON DATABASE ${database} TO "stitch_loader";`), "Use its name and password here and in Stitch. If integrations have loaded already, make it the owner of each of their schemas and tables:", code("ALTER SCHEMA … OWNER TO \"stitch_loader\";\nALTER TABLE … OWNER TO \"stitch_loader\";"));
}
function revoked(grant) {
	if (grant.kind === "reads-all-data") return `REVOKE pg_read_all_data FROM ${identifier(grant.member)};`;
	const column = grant.column === null ? "" : ` (${grant.column})`;
	const from = grant.grantee === null ? "PUBLIC" : identifier(grant.grantee);
	return `REVOKE SELECT${column} ON pg_catalog.${grant.relation} FROM ${from};`;
}
const checkDenied = serverRule({
	id: "privilege/check-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks privileges that the check needs",
	why: "PostgreSQL grants them to everyone by default; without them it is unknown whether loads will work.",
	find: ({ destination, facts: { denied } }) => denied && {
		destination: loginEntry(destination),
		denied
	},
	message: ({ destination, denied }) => {
		const { role, functions, relations, schemas, error } = denied;
		const missing = functions.missing ?? [];
		const lacks = [
			...missing.length > 0 ? [`call ${some(missing)}`] : [],
			...schemas.length > 0 ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${some(schemas)}`] : [],
			...relations.length > 0 ? [`read ${some(relations)}`] : []
		];
		const says = error === null ? "" : ` The server reported: ${quoted(error.message)}.`;
		return `\`${role ?? destination.username}\` can't ${list(lacks) || "query its privileges"}.${says}`;
	},
	fix: ({ destination, denied: { role, functions, relations, schemas } }) => {
		const to = identifier(role ?? destination.username);
		const missing = functions.missing ?? functions.needed;
		const grants = [
			...missing.length > 0 ? [`GRANT EXECUTE ON FUNCTION\n${qualified(missing)}\n    TO ${to};`] : [],
			...schemas.length > 0 ? [`GRANT USAGE ON SCHEMA ${schemas.join(", ")} TO ${to};`] : [],
			...relations.length > 0 ? [`GRANT SELECT ON\n${qualified(relations)}\n    TO ${to};`] : []
		];
		return grants.length > 0 ? sql(grants.join("\n"), "a superuser") : text("Find the refused statement in the server's log, and grant this user what it needs.");
	}
});
function qualified(names) {
	return names.map((name) => `    pg_catalog.${name}`).join(",\n");
}
const privilegeRules = [
	createOnDatabase,
	selectInformationSchema,
	selectPgCatalog,
	schemaNotUsable,
	excessive,
	checkDenied
];
// src/rules/rehearsal.ts
const loadFailed = serverRule({
	id: "rehearsal/load-failed",
	severity: "error",
	at: ["username"],
	title: "Rehearsal of a load failed",
	why: "A load runs the same statements, so it fails at the same step.",
	find: ({ facts, attempt: { observed } }) => {
		const { rehearsal } = observed;
		if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
		return {
			facts,
			rehearsal
		};
	},
	titleOf: ({ rehearsal }) => rehearsal.kind === "failed" ? `Rehearsal failed at \`${rehearsal.step}\`` : null,
	message: ({ facts, rehearsal }) => {
		const who = `\`${facts.role.name}\` in database \`${facts.database.name}\``;
		if (rehearsal.kind === "failed") return `\`${rehearsal.step}\` by ${who} failed with SQLSTATE ${rehearsal.error.code}: ${quoted(rehearsal.error.message)}.`;
		if (rehearsal.kind === "lost") return `The row that ${who} had written could not be read back.`;
		const { evidence } = rehearsal.failure;
		return evidence.kind === "timeout" ? `The rehearsal by ${who} did not finish within ${duration(evidence.limit_ms)}: something blocks it, such as a lock or a slow event trigger.` : `The connection was lost during the rehearsal by ${who}.`;
	},
	fix: ({ rehearsal }) => text(...rehearsal.kind === "failed" ? remedy(rehearsal.error.code) : remedies.trigger)
});
const remedies = {
	trigger: [
		"Look for event triggers in this database, and for triggers, policies and rules on its tables. As a superuser, in psql:",
		code("\\dy\n\\d+"),
		"Change the one that stops this user."
	],
	disk: ["Free or add disk space on the server, or raise the quota of the tablespace. To see which one it is:", code("SHOW default_tablespace;")],
	provider: ["The provider's plan or policy forbids it, as the server's message says. Raise the limit, or ask the provider."]
};
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
function remedy(code) {
	if (code.startsWith("53")) return remedies.disk;
	if (code.startsWith("54") || code === "25006" || code === "0A000") return remedies.provider;
	return remedies.trigger;
}
// src/rules/server.ts
const notPostgresql = serverRule({
	id: "server/not-postgresql",
	severity: ({ works }) => works ? "warning" : "error",
	at: ["type"],
	title: "Server is not PostgreSQL",
	why: "Its DDL, transactions and catalogs differ from PostgreSQL's, so loads can fail.",
	find: ({ facts, attempt }) => otherProduct(facts.versionText, attempt.observed.parameters),
	titleOf: ({ product }) => product === "another program" ? null : `Server is ${product}, not PostgreSQL`,
	message: ({ destination, product, works }) => works ? `${capital(machine(destination, "database"))} is ${product}, which is derived from PostgreSQL and which Stitch does not list as supported.` : `${capital(machine(destination, "database"))} is ${product}, which a PostgreSQL destination can't load into.`,
	fix: ({ product, otherDestination, works }) => {
		if (otherDestination !== null) return text(`In Stitch, create ${otherDestination} instead of a PostgreSQL destination.`);
		return works ? text("Try a small load first. If it works, ignore this finding:", ignoreExample("server/not-postgresql", "A load was tried and works")) : text(`Load into a PostgreSQL server, and copy the data from there into ${product}.`);
	}
});
/** Stitch's own destination type for a product, and whether a PostgreSQL destination works with it. */
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
/** What a server is instead of PostgreSQL; null for PostgreSQL itself. */
function otherProduct(versionText, parameters) {
	const product = productOf(versionText, parameters);
	const known = products[product];
	return known && {
		product,
		otherDestination: known.destination,
		works: known.works
	};
}
const versionTooOld = serverRule({
	id: "server/version-too-old",
	severity: "error",
	at: ["host"],
	title: "PostgreSQL version is too old for Stitch",
	why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which PostgreSQL supports since 9.3, so every load fails.",
	find: ({ facts }) => facts.versionNum < 90300 ? { version: facts.serverVersion } : null,
	titleOf: ({ version }) => `PostgreSQL ${oneLine(version, 20)} is too old for Stitch`,
	message: ({ destination, version }) => `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(version, 40)}; Stitch needs 9.3 or newer.`,
	fix: () => text("Upgrade the server to a current version, with `pg_upgrade` or with a dump and restore. Or load into another server.")
});
const readOnly = serverRule({
	id: "server/read-only",
	severity: "error",
	at: ["host"],
	title: "Server is read-only",
	why: "Stitch can't create schemas and tables, even with the CREATE privilege, so every load fails.",
	find: ({ facts }) => facts.session.inRecovery || facts.session.readOnly ? { facts } : null,
	titleOf: ({ facts }) => facts.session.inRecovery ? "Server is a standby" : "Transactions are read-only",
	message: ({ destination, facts }) => facts.session.inRecovery ? `${capital(machine(destination, "database"))} is a standby, which accepts no writes.` : `Transactions of \`${facts.role.login}\` in database \`${facts.database.name}\` are read-only by default${whereSet(facts.role.settings, "default_transaction_read_only")}.`,
	fix: ({ destination, facts }) => facts.session.inRecovery ? text("Use the primary server's host. A cloud provider calls it the writer or primary endpoint. On this server, a superuser sees it with:", code("SELECT * FROM pg_stat_wal_receiver;"), ...atProvider(destination.type, "primary")) : sql(settingFixed(facts, "default_transaction_read_only", "off"), "a superuser")
});
/** Whether transactions in this database are read-only for everyone, including those who have to change that. */
function isReadOnlyForAll({ session, role }) {
	const setting = role.settings?.find(({ name }) => name === "default_transaction_read_only");
	const isRoles = setting?.scope === "role" || setting?.scope === "role-in-database";
	return session.readOnly && !session.inRecovery && !isRoles;
}
const versionEndOfLife = serverRule({
	id: "server/version-end-of-life",
	severity: "warning",
	at: ["host"],
	title: "PostgreSQL version is end-of-life",
	why: "Security holes and bugs in this version are no longer fixed, which puts the loaded data at risk.",
	find: ({ facts, clock }) => {
		const finalRelease = endOfLife(facts.versionNum);
		return finalRelease !== null && finalRelease < clock.now.slice(0, 10) ? {
			facts,
			finalRelease
		} : null;
	},
	titleOf: ({ facts }) => `PostgreSQL ${majorOf(facts.versionNum)} is end-of-life`,
	message: ({ destination, facts, finalRelease }) => `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(facts.serverVersion, 40)}. Version ${majorOf(facts.versionNum)} had its final release on ${finalRelease}.`,
	fix: () => text("Plan the upgrade to a supported version: https://www.postgresql.org/support/versioning/. Until then, the entry can ignore this finding:", ignoreExample("server/version-end-of-life", "The upgrade is planned"))
});
/** The final release of each major version: https://www.postgresql.org/support/versioning/ */
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
/** "9.6" for 90617, "18" for 180004. */
function majorOf(versionNum) {
	const [first, second] = [Math.floor(versionNum / 1e4), Math.floor(versionNum % 1e4 / 100)];
	return first >= 10 ? String(first) : `${first}.${second}`;
}
/** The day of the final release of this version's major (YYYY-MM-DD); null for one that is newer than the list. */
function endOfLife(versionNum) {
	return finalReleases[majorOf(versionNum)] ?? null;
}
/** With a shorter limit a load of an ordinary table is cut off. */
const shortestUsefulMs = 6e4;
const sessionLimits = serverRule({
	id: "server/session-limits",
	severity: "warning",
	at: ["username"],
	title: "Timeout is too short for loads",
	why: "Loads of large tables run for minutes, and the server ends what takes longer than this.",
	find: ({ facts }) => {
		const limits = Object.entries(facts.session.timeouts).filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs).map(([name, ms]) => ({
			name,
			ms: ms ?? 0
		}));
		return limits.length === 0 ? null : {
			facts,
			limits
		};
	},
	titleOf: ({ limits: [first, ...others] }) => first !== void 0 && others.length === 0 ? `\`${first.name}\` is too short for loads` : null,
	message: ({ facts, limits }) => `For \`${facts.role.login}\`, ${list(limits.map(({ name, ms }) => `\`${name}\` is ${duration(ms)}${whereSet(facts.role.settings, name)}`))}.`,
	fix: ({ facts, limits }) => sql(limits.map(({ name }) => settingFixed(facts, name, "0")).join("\n"), "a superuser")
});
/** The setting that counts most: for this role in this database, above the role's, the database's and the server's own. */
function settingFixed({ role, database }, name, value) {
	return `ALTER ROLE ${identifier(role.login)} IN DATABASE ${identifier(database.name)} SET ${name} = ${value};`;
}
const scopeWords = {
	role: "ALTER ROLE",
	database: "ALTER DATABASE",
	"role-in-database": "ALTER ROLE … IN DATABASE",
	"all-roles": "ALTER ROLE ALL"
};
function whereSet(settings, name) {
	const setting = settings?.find((each) => each.name === name);
	return setting === void 0 ? "" : ` (set by \`${scopeWords[setting.scope]}\`)`;
}
const checkCancelled = failureRule({
	id: "server/check-cancelled",
	severity: "error",
	at: ["username"],
	title: "Server cancelled the check",
	why: "The login worked, but the privileges are not checked, and a load can be cancelled in the same way.",
	message: ({ error }) => `The server cancelled the query or ended the session with SQLSTATE ${oneLine(error.code, 5)}. It reported: ${quoted(error.message)}.`,
	fix: ({ destination, error }) => {
		const limit = limits[error.code];
		if (limit === void 0) return text("Run the check again. If it is cancelled again, look in the server's log for what ends this user's sessions.");
		const role = `${identifier(destination.username)} IN DATABASE ${identifier(destination.database)}`;
		return sql(`ALTER ROLE ${role} SET ${limit} = 0;`, "a superuser");
	}
});
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: the codes that a time limit ends a session with. */
const limits = {
	"57014": "statement_timeout",
	"25P03": "idle_in_transaction_session_timeout",
	"25P04": "transaction_timeout",
	"57P05": "idle_session_timeout"
};
const serverRules = [
	notPostgresql,
	versionTooOld,
	readOnly,
	versionEndOfLife,
	sessionLimits,
	checkCancelled
];
// src/rules/ssh.ts
const handshakeFailed$1 = failureRule({
	id: "ssh/handshake-failed",
	severity: "error",
	at: ["ssh", "port"],
	title: "SSH handshake failed",
	why: "Stitch reaches the database through this bastion, so no load can connect.",
	titleOf: ({ destination, answers, mismatch }) => mismatch === null ? answers && `Port ${destination.ssh.port} belongs to ${answers}` : `No common SSH ${algorithmWords[mismatch.algorithm]}`,
	message: ({ destination, answers, nothing, mismatch }) => {
		const bastion = machine(destination, "bastion");
		if (mismatch !== null) return `${capital(bastion)} and this check have no ${algorithmWords[mismatch.algorithm]} in common. The bastion offers ${names(mismatch.offered)}. This check accepts only what is safe today: ${names(mismatch.supported)}.`;
		if (answers !== null) return `${capital(bastion)} answered like ${answers}, not like an SSH server.`;
		return nothing ? `${capital(bastion)} accepted the connection and closed it before it identified itself as an SSH server.` : `${capital(bastion)} closed the connection during the key exchange.`;
	},
	fix: ({ mismatch, nothing }) => {
		if (mismatch !== null) return text(...settingFor(mismatch), reloadSshd, oldOpenSsh);
		return nothing ? text("Correct `ssh.port`. If it is right, the SSH server rejects this address; look for MaxStartups, fail2ban or a firewall in its log:", code("journalctl -u ssh")) : text("Correct `ssh.host` and `ssh.port`. SSH's default port is 22.");
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
const oldOpenSsh = "If there is no such line, update OpenSSH on the bastion: every release since 7.2 (2016) has the algorithms that are needed.";
/** Algorithms that a server names may be many, and long. */
function names(algorithms) {
	const shown = algorithms.slice(0, 12).map((name) => oneLine(name, 64));
	const more = algorithms.length - shown.length;
	return shown.length === 0 ? "none" : list(more > 0 ? [...shown, `${more} more`] : shown);
}
/** What opens the algorithm that this program prefers, in sshd_config (its manual's own names). */
function settingFor({ algorithm, supported: [first] }) {
	const replace = (keyword) => [`In the bastion's \`sshd_config\`, replace the \`${keyword}\` line:`, code(`${keyword} +${first}`)];
	switch (algorithm) {
		case "key exchange": return replace("KexAlgorithms");
		case "host key": return [
			...replace("HostKeyAlgorithms"),
			"Create the host keys that are missing:",
			code("sudo ssh-keygen -A")
		];
		case "cipher": return replace("Ciphers");
		case "MAC": return replace("MACs");
		case "compression": return ["Allow connections without compression in the bastion's SSH server."];
	}
}
const hostKeyMismatch = failureRule({
	id: "ssh/host-key-mismatch",
	severity: "error",
	at: ["ssh", "host_key"],
	title: "Bastion's host key does not match",
	why: "Another machine may be impersonating the bastion, and could read and change the data that is loaded.",
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, which is not in \`ssh.host_key\`. Nothing was sent to it.`,
	fix: (_, { presented }) => text("On the bastion itself, not over the network, print the fingerprints of its host keys:", code("for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done"), "Only if the fingerprint from the message is one of them, the bastion has new keys, and the entry needs the new one:", code(`host_key: SHA256:${presented.sha256}`))
});
const hostKeyUnpinned = connectionRule({
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
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, and the entry has no \`host_key\` to compare it with.`,
	fix: ({ destination, presented }) => proposeKey([
		...destination.path,
		"ssh",
		"host_key"
	], `SHA256:${presented.sha256}`, "Before you pin this fingerprint, compare it with the one that this prints on the bastion:", code(`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub`))
});
const authenticationFailed = failureRule({
	id: "ssh/authentication-failed",
	severity: "error",
	at: ["ssh", "private_key"],
	title: "SSH authentication failed",
	why: "The check can't reach the database without this login, and Stitch's own key needs the same access.",
	titleOf: ({ destination, methods, partial, sha1 }) => {
		if (sha1) return "Bastion accepts only SHA-1 signatures";
		if (partial) return "Bastion requires more than a key";
		return takesNoKeys(methods) ? "Bastion accepts no keys" : `Bastion rejected the key of \`${destination.ssh.user}\``;
	},
	message: ({ destination, methods, partial, sha1 }) => {
		const user = `\`${destination.ssh.user}\``;
		const bastion = capital(machine(destination, "bastion"));
		if (sha1) return `${bastion} accepts the RSA key of ${user} only with a SHA-1 signature (\`ssh-rsa\`), which can be forged. This check did not make one.`;
		const offered = list(methods.map((method) => `\`${method}\``));
		if (partial) return `${bastion} accepts the key of ${user}, and requires ${offered} as well.`;
		return takesNoKeys(methods) ? `${bastion} does not let ${user} log in with a key. It offers ${offered}.` : `${bastion} rejected the key of ${user}: the key is not in the user's authorized_keys, or the user does not exist.`;
	},
	fix: (_, { destination, methods, partial, sha1 }) => {
		const { user } = destination.ssh;
		if (sha1) return text("Update OpenSSH on the bastion to 7.2 (2016) or newer. In its `sshd_config`, remove lines with `PubkeyAcceptedAlgorithms` or `PubkeyAcceptedKeyTypes` that leave out `rsa-sha2-512` and `rsa-sha2-256`. Or use an Ed25519 key:", code("ssh-keygen -t ed25519"));
		if (partial) return text("In the bastion's `sshd_config`, let this user log in with the key alone, and reload the SSH server:", code(`Match User ${user}\n    AuthenticationMethods publickey`));
		if (takesNoKeys(methods)) return text("In the bastion's `sshd_config`, let this user log in with a key, and reload the SSH server:", code(`Match User ${user}\n    PubkeyAuthentication yes`));
		const word = shellWord(user);
		return text("Where the private key is, print its public key:", code("ssh-keygen -y -f KEYFILE"), "On the bastion, check that the user exists. If not, correct `ssh.user`:", code(`id ${word}`), "Then add the public key to the user's authorized keys. Paste it, and press Ctrl+D:", code(`sudo -u ${word} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`));
	}
});
function takesNoKeys(methods) {
	return methods.length > 0 && !methods.includes("publickey");
}
const forwardingDenied = failureRule({
	id: "ssh/forwarding-denied",
	severity: "error",
	at: ["ssh", "host"],
	title: "Bastion does not allow port forwarding",
	why: "The SSH login worked, but without a forwarded connection no load can reach the database.",
	titleOf: ({ reason }) => reason === resourceShortage ? "Bastion is out of resources" : null,
	message: ({ destination, reason }) => reason === resourceShortage ? `${capital(machine(destination, "bastion"))} has no resources left to forward another connection.` : `${capital(machine(destination, "bastion"))} does not allow \`${destination.ssh.user}\` to forward connections to \`${hostAndPort(destination.host, destination.port)}\`.`,
	fix: ({ reason }, { destination }) => reason === resourceShortage ? text("Close SSH sessions that are not used on the bastion, or raise its limits.") : text("In the bastion's `sshd_config`, allow forwarding, and reload the SSH server:", code("AllowTcpForwarding local"), "If `sshd_config` limits the targets, add the database to them:", code(`PermitOpen ${hostAndPort(destination.host, destination.port)}`), "In the user's authorized_keys, remove `restrict`, `no-port-forwarding` and any other `permitopen` from the key's line.")
});
/** https://www.rfc-editor.org/rfc/rfc4254#section-5.1 */
const resourceShortage = 4;
const databaseUnreachable = failureRule({
	id: "ssh/database-unreachable",
	severity: "error",
	at: ["host"],
	title: "Bastion can't reach the database",
	why: "The SSH login worked, but no load can get from the bastion to the database.",
	message: ({ destination, answered }) => {
		const target = `\`${hostAndPort(destination.host, destination.port)}\``;
		return answered ? `${capital(machine(destination, "bastion"))} could not connect to ${target}: the name is unknown there, or nothing listens on the port.` : `${capital(machine(destination, "bastion"))} got no answer from ${target}.`;
	},
	fix: (_, { destination: { host, port } }) => text("On the bastion, check that the name resolves and that the port answers:", code(`getent hosts ${shellWord(host)}\nnc -vz ${shellWord(host)} ${port}`), "Then correct `host` or `port`, or allow the bastion in the database's firewall.")
});
/** ssh-keygen's file name for a key type: ssh_host_ed25519_key.pub. */
function fileOf(type) {
	if (type.startsWith("ecdsa")) return "ecdsa";
	return type === "ssh-rsa" ? "rsa" : "ed25519";
}
/** A word that a POSIX shell takes literally. */
function shellWord(word) {
	return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
const sshRules = [
	handshakeFailed$1,
	hostKeyMismatch,
	hostKeyUnpinned,
	authenticationFailed,
	forwardingDenied,
	databaseUnreachable
];
// src/rules/tls.ts
const notSupported = failureRule({
	id: "tls/not-supported",
	severity: "error",
	at: ["ssl"],
	title: "Server does not support SSL",
	why: "The destination asks for SSL, so every load fails to connect.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} replied that it does not support SSL.`,
	fix: ({ destination }) => text("Turn on SSL in `postgresql.conf` on the server:", code("ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'"), "Then reload the configuration:", reload, ...destination.ssh === null ? [] : ["Or remove `ssl` from this entry: the SSH tunnel encrypts the connection as far as the bastion."])
});
const required = failureRule({
	id: "tls/required",
	severity: "error",
	at: ["ssl"],
	title: "Server requires SSL",
	why: "As long as SSL is off in Stitch, the server refuses every load.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} refused \`${destination.username}\` without SSL, and accepted the same login with SSL.`,
	fix: ({ destination }) => setKey([...destination.path, "ssl"], "true")
});
const certificateUntrusted = failureRule({
	id: "tls/certificate-untrusted",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "Certificate verification failed",
	why: "Another machine may be impersonating the server, and could read the password and the data.",
	titleOf: ({ distrust }) => distrustTitles[distrust] ?? null,
	message: ({ destination, distrust, code, chain }) => {
		const server = capital(machine(destination, "database"));
		const [leaf] = chain;
		if (leaf === void 0) return `${server} presented no certificate that can be verified (${code}).`;
		const presented = `${server} presented a certificate for \`${oneLine(leaf.subject, 120)}\``;
		if (distrust === "self-signed") return `${presented} that is self-signed and is not the one in \`ssl.certificate\`.`;
		const issued = `issued by \`${oneLine(leaf.issuer, 120)}\``;
		if (distrust === "unfit") return `${presented}, ${issued}. ${unfitness(code)?.what}.`;
		if (distrust === "too-weak") return `${presented}, ${issued}. ${weakness(code)} too weak to be safe today.`;
		if (distrust === "incomplete-chain") return `${presented}, ${issued}, and did not send the issuer's certificate. The issuer is probably an intermediate CA between the server's certificate and the CA in \`ssl.certificate\`.`;
		if (distrust === "renewed-ca") return `${presented}, ${issued}. The certificate in \`ssl.certificate\` has that name, but its key did not sign this one: the CA was probably renewed.`;
		return destination.ssl.kind === "on" && destination.ssl.certificate !== null ? `${presented}, ${issued}, which is not trusted by \`ssl.certificate\`.` : `${presented}, ${issued}, which is not trusted by any public root certificate.`;
	},
	fix: ({ destination, distrust, code }, said) => {
		const { remedy } = unfitness(code) ?? {};
		return remedy === void 0 ? untrustedFix(destination, distrust, said.chain) : text(remedy, ...showCertificate);
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
function untrustedFix({ host, port, type }, distrust, chain) {
	if (distrust === "too-weak") return text("Install a certificate with an EC key or an RSA key of at least 2,048 bits, signed with SHA-256 or better.");
	if (distrust === "incomplete-chain") return text("On the server, append the intermediate certificate to the file in `ssl_cert_file`, after the server's own certificate. Then reload the configuration:", reload, "To see which certificates the server sends:", code(`openssl s_client -starttls postgres -showcerts -connect ${hostAndPort(host, port)}`), "If that issuer is unrelated to the CA in `ssl.certificate`, use the issuer's own CA certificate there instead.");
	if (distrust === "self-signed") return text("On the server, print the fingerprint of its certificate:", code("openssl x509 -noout -fingerprint -sha256 -in server.crt"), `If it is ${chain[0]?.fingerprint256}, the server is the right one: use its certificate in \`ssl.certificate\`.`);
	const top = chain.at(-1);
	const issuer = top === void 0 ? "" : ` (\`${oneLine(top.self_signed ? top.subject : top.issuer, 120)}\`)`;
	return text(`Use the certificate of the CA that issued it${issuer} in \`ssl.certificate\`.`, ...whereToFind(type));
}
/** Where to get a server's CA certificate. */
function whereToFind(type) {
	const known = atProvider(type, "certificate");
	return known.length > 0 ? known : ["The server's administrator has the CA's certificate."];
}
/** `isOwn` tells the server's own certificate from one above it. */
const certificateExpired = failureRule({
	id: "tls/certificate-expired",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "Certificate is not valid today",
	why: "Connections that verify the certificate fail, and loads with them.",
	titleOf: ({ certificate, isOwn, now }) => `${isOwn ? "Server" : "CA"} certificate ${isPast(certificate, now) ? "has expired" : "is not valid yet"}`,
	message: ({ destination, certificate, isOwn, now }) => {
		const server = machine(destination, "database");
		const whose = isOwn ? `The certificate of ${server}` : `The certificate of the CA \`${oneLine(certificate.subject, 120)}\`, above that of ${server},`;
		return isPast(certificate, now) ? `${whose} expired on ${day(certificate.valid_to)}.` : `${whose} is not valid before ${day(certificate.valid_from)}.`;
	},
	fix: ({ isOwn }) => isOwn ? text("Install a current certificate on the server, in the files that `ssl_cert_file` and `ssl_key_file` name. Then reload the configuration:", reload, "If `ssl.certificate` is the server's own certificate, replace it here and in Stitch too.") : text("Get the CA's current certificate. Replace the old one in `ssl.certificate`, and in the server's `ssl_cert_file` if it is there. Then reload the configuration:", reload)
});
function isPast({ valid_to }, now) {
	return valid_to !== null && valid_to < now;
}
function day(iso) {
	return iso === null ? "a date that can't be read" : iso.slice(0, 10);
}
const certificateExpiresSoon = connectionRule({
	id: "tls/certificate-expires-soon",
	severity: "warning",
	at: ["ssl", "certificate"],
	title: "Server certificate expires soon",
	why: "From that day on, connections that verify the certificate fail, and loads with them.",
	find: ({ attempt: { observed }, clock: { now, horizon } }) => {
		const certificate = observed.tls?.certificate ?? null;
		const validTo = certificate?.valid_to ?? null;
		return certificate !== null && validTo !== null && validTo > now && validTo < horizon ? { certificate } : null;
	},
	titleOf: ({ certificate }) => `Server certificate expires on ${day(certificate.valid_to)}`,
	message: ({ destination, certificate }) => `The certificate of ${machine(destination, "database")} expires on ${day(certificate.valid_to)}.`,
	fix: () => text("Install a new certificate on the server before that day. If `ssl.certificate` is the server's own certificate, replace it here and in Stitch at the same time.")
});
const hostnameMismatch = failureRule({
	id: "tls/hostname-mismatch",
	severity: "error",
	at: ["ssl", "verify"],
	title: "Certificate is for another host name",
	why: "Another machine may be impersonating the server, and could read the password and the data.",
	titleOf: ({ destination }) => `Certificate does not match \`${destination.host}\``,
	message: ({ destination, names }) => names.length === 0 ? `The certificate of ${machine(destination, "database")} does not name any host.` : `The certificate of ${machine(destination, "database")} is for ${list(shownNames(names))}, not for \`${destination.host}\`.`,
	fix: (_, { destination, names }) => text(...names.length === 0 ? [] : [`Set \`host\` to a name in the certificate (${list(shownNames(names), "or")}).`], `${names.length === 0 ? "Give" : "Or give"} the server a certificate for \`${destination.host}\`.`, "As a last resort, verify only the CA, as Stitch does:", code("verify: ca"))
});
function shownNames(names) {
	return names.slice(0, 10).map((name) => `\`${oneLine(name, 80)}\``);
}
const handshakeFailed = failureRule({
	id: "tls/handshake-failed",
	severity: "error",
	at: ["ssl"],
	title: "TLS handshake failed",
	why: "Stitch negotiates TLS with the same server, so its loads are likely to fail too.",
	titleOf: ({ without }) => handshakeTitles[without] ?? null,
	message: ({ destination, without, reason }) => {
		const server = machine(destination, "database");
		const said = oneLine(reason, 200);
		if (without === "version") return `${capital(server)} offers only TLS versions older than 1.2, which are not safe (OpenSSL: ${said}).`;
		if (without === "cipher") return `${capital(server)} accepts none of the ciphers, curves and signatures that are safe today (OpenSSL: ${said}).`;
		return `The TLS handshake with ${server} failed (OpenSSL: ${said}).`;
	},
	fix: (_, { destination, without }) => text(...handshakeRemedy[without], "To see what the server offers:", code(`openssl s_client -starttls postgres -connect ${hostAndPort(destination.host, destination.port)}`))
});
const handshakeTitles = {
	version: "Server offers only outdated TLS versions",
	cipher: "No common TLS cipher"
};
const handshakeRemedy = {
	version: [
		"Allow TLS 1.2 and newer. On PostgreSQL 12 or newer, run as a superuser:",
		code("ALTER SYSTEM RESET ssl_max_protocol_version;\nALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2';\nSELECT pg_reload_conf();"),
		"If `ssl_max_protocol_version` was empty already, update the server's OpenSSL, which is older than 1.0.1."
	],
	cipher: [
		"Allow strong ciphers. As a superuser, run:",
		code("ALTER SYSTEM SET ssl_ciphers = 'HIGH:!aNULL';\nSELECT pg_reload_conf();"),
		"If the curves were changed too, reset them (since PostgreSQL 18 as `ssl_groups`):",
		code("ALTER SYSTEM RESET ssl_ecdh_curve;"),
		"An unusual key in the server's certificate has the same effect: use an RSA key of at least 2,048 bits or an EC key on P-256."
	],
	other: ["Look in the server's log, and update the server if it is old."]
};
const unverified = connectionRule({
	id: "tls/unverified",
	severity: "notice",
	at: ["ssl"],
	title: "Server certificate is not verified",
	why: "A machine that intercepts the connection can read and change the data, in Stitch too unless it has the certificate.",
	find: ({ attempt: { observed } }) => observed.tls?.verified === "none" ? {} : null,
	message: ({ destination }) => `The connection to ${machine(destination, "database")} is encrypted, but the server's certificate was not verified.`,
	fix: ({ destination }) => text("Add the server's CA certificate to the repository, verify it, and upload the same file in Stitch:", code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"), ...whereToFind(destination.type))
});
const goodCa = "a CA whose certificate has CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";
const showCertificate = ["To see what a certificate says:", code("openssl x509 -noout -text -in FILE")];
/**
* Certificates that verify but for what they, or those above them, may be used for.
* https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/: names where Node has one, else OpenSSL's words.
*/
const unfit = [
	[/^INVALID_PURPOSE$/, {
		what: "Its key usage does not allow it to identify a server, or a certificate above it is not a CA certificate",
		remedy: `Issue the server's certificate from ${goodCa}. Give it extendedKeyUsage serverAuth and keyUsage digitalSignature, or neither.`
	}],
	[/^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/, {
		what: "A certificate above it is not allowed to issue the one below",
		remedy: `Issue the certificates from ${goodCa}, and with no pathlen that is shorter than the chain.`
	}],
	[/subtree violation/, {
		what: "A CA above it may issue certificates only for certain names (nameConstraints), and this certificate has others",
		remedy: "Give the server a certificate with only names that its CA may issue certificates for, or one from another CA."
	}],
	[/critical extension/, {
		what: "It has an extension that is marked critical and that OpenSSL does not know",
		remedy: "Give the server a certificate without that extension."
	}]
];
/** What a verdict of OpenSSL has against a certificate's use; null for any other verdict. */
function unfitness(code) {
	return unfit.find(([pattern]) => pattern.test(code))?.[1] ?? null;
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
// src/rules/catalogue.ts
const catalogue = [
	...Object.values(configRules),
	...networkRules,
	...sshRules,
	...tlsRules,
	...passwordRules,
	...accessRules,
	...serverRules,
	...privilegeRules,
	loadFailed,
	internalError
];
/** What a rule is called where several of its findings are named together. A later version may know rules that this one does not. */
function ruleTitle(rule) {
	return catalogue.find(({ id }) => id === rule)?.title ?? rule;
}
const neverIgnorable = [
	"config/host-not-allowed",
	"config/variable-not-allowed",
	"config/literal-secret"
];
/** Which rules an entry may ignore. Findings about safety, and our own bugs, can't be accepted by a line in the file that they are about. */
function ignorableRules() {
	return catalogue.map(({ id }) => id).filter((id) => !neverIgnorable.includes(id) && !id.startsWith("internal/"));
}
// src/report/findings.ts
/** All findings of a report: those of the files, then those of each destination. */
function placedFindings({ findings, destinations }) {
	return [...findings.map((finding) => ({
		finding,
		destination: null
	})), ...destinations.flatMap((destination) => destination.findings.map((finding) => ({
		finding,
		destination
	})))];
}
/** Findings that count, errors first, grouped where a rule has found the same in several places. */
function groupByRule(placed) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of placed) {
		const { rule, severity, why, title, ignored } = each.finding;
		if (ignored !== null) continue;
		const key = JSON.stringify([
			rule,
			severity,
			why
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
	return [...groups.values()].toSorted((one, other) => severityRank[one.severity] - severityRank[other.severity]);
}
/** "8 destinations", or "9 places" where some are not about one destination, or about the same. */
function placesWords(members) {
	const ids = new Set(members.flatMap(({ destination }) => destination?.id ?? []));
	return `${members.length} ${ids.size === members.length ? "destinations" : "places"}`;
}
/** The order in which destinations are shown: those that fail first, and each status in the order of the files. */
const statusRank = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function worstFirst(destinations) {
	return destinations.toSorted((one, other) => statusRank[one.status] - statusRank[other.status]);
}
/** The error that fails a destination or, where there is none, its first warning; with how many more of these there are. */
function causeOf({ findings }) {
	const counting = findings.filter(({ ignored }) => ignored === null);
	const errors = counting.filter(({ severity }) => severity === "error");
	const causes = errors.length > 0 ? errors : counting.filter(({ severity }) => severity === "warning");
	return causes[0] === void 0 ? null : {
		finding: causes[0],
		more: causes.length - 1
	};
}
/** Why destinations were skipped, each reason once, in the order of the file. */
function reasonGroups(destinations) {
	const groups = /* @__PURE__ */ new Map();
	for (const { reason, id } of destinations) if (reason !== null) groups.set(reason, [...groups.get(reason) ?? [], id]);
	return [...groups].map(([reason, ids]) => ({
		reason,
		ids
	}));
}
/** The same for a form with a headline: nothing where the headline gives the reason for all of them, or under `validate`. */
function skipGroups({ destinations, mode, outcome }) {
	const groups = mode === "validate" ? [] : reasonGroups(destinations);
	return outcome !== "failed" && groups.length === 1 && destinations.every(({ reason }) => reason !== null) ? [] : groups;
}
const mostIds = 20;
/** "warehouse, orders and 7 more", each as `show` has it. */
function idList(ids, show = (id) => id) {
	const shown = ids.slice(0, mostIds).map(show).join(", ");
	return ids.length <= mostIds ? shown : `${shown} and ${ids.length - mostIds} more`;
}
/**
* What a destination that does not fail turned out to be: "PostgreSQL 18.4, TLSv1.3", "valid", "not checked"; empty where
* nothing is known.
*/
function resultWords({ server, reason, tls, tries }, mode) {
	if (mode === "validate") return "valid";
	if (server === null) return reason === null ? "" : "not checked";
	return `${`${server.product}\u00a0${oneLine(server.version, 40)}`}${tls === null ? "" : `, ${tls.protocol}`}${triesWords(tries)}`;
}
/** ", after 3 tries" */
function triesWords(tries) {
	return tries > 1 ? `, after ${tries} tries` : "";
}
/** What `changed-only` adds: which destinations are deleted, or why everything was checked. */
function baseWords({ base }) {
	if (base === null) return null;
	if (base.unreadable !== null) return `All destinations were checked, changed or not: ${base.unreadable}`;
	return base.deleted.length === 0 ? null : `Deleted from the base branch: ${idList(base.deleted)}.`;
}
/** A sentence for each unknown id, with the available ones in the order of the files, and the one that was meant. */
function unknownIdWords({ unknown, known }, name) {
	const available = known.length === 0 ? "The files have no destinations." : `Available: ${idList(known.map((id) => oneLine(id, 60)))}.`;
	return unknown.map((id) => {
		const near = suggestion(id, known);
		return `${name}: unknown destination "${id}".${near === null ? "" : ` Did you mean ${oneLine(near, 60)}?`} ${available}`;
	});
}
/** What is wrong, why it matters and what to do, a paragraph each. */
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
/** The fix behind its introduction, and what to know beside it. */
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
/** "Ignored until 2027-03-31: Upgrade is planned for March" */
function ignoredWords({ reason, until }) {
	return `Ignored${until === null ? "" : ` until ${until}`}: ${reason}`;
}
/** A fix in the order of reading. Lines of advice and of notes that begin with four spaces are lines to copy. */
function fixParts({ kind, text, note }, heading) {
	const fix = kind === "text" ? paragraphs(text) : [{
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
		if (!line.startsWith(codeMark)) parts.push({
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
/**
* "Run in the database analytics, as warehouse_owner or a superuser" or "In destinations.yml, below `warehouse:`, change
* line 9 to"; empty for plain advice.
*/
function fixHeading(fix) {
	if (fix.kind === "sql") return sqlHeading(fix);
	if (fix.kind === "shell") return "Run";
	if (fix.kind === "text") return "";
	const { replaces, below } = fix;
	if (replaces === null) return "Write in the entry";
	const { start_line: start, end_line: end } = replaces;
	const file = spoken(replaces.file);
	const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
	if (end < start) return `${place}, add above line ${start}`;
	return start === end ? `${place}, change line ${start} to` : `${place}, change lines ${start} to ${end} to`;
}
function sqlHeading({ run_as, database }) {
	const who = run_as === "a superuser" || run_as === null ? "as a superuser" : `as ${spoken(run_as)} or a superuser`;
	return database === null ? `Run ${who}` : `Run in the database ${spoken(database)}, ${who}`;
}
/** The innermost key, and the entry's own: "`ssl:` of `warehouse:`". */
function keyWords(keys) {
	const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(spoken);
	return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}
function rulePage(rule) {
	return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
export { passwordRejected as $, databaseUnreachable as A, checkDenied as B, certificateUntrusted as C, required as D, notSupported as E, endOfLife as F, timeout as G, connectionRefused as H, isReadOnlyForAll as I, internalError as J, unreachable as K, notPostgresql as L, handshakeFailed$1 as M, hostKeyMismatch as N, unfitness as O, checkCancelled as P, passwordMissing as Q, otherProduct as R, certificateExpired as S, hostnameMismatch as T, hostNotFound as U, connectionLost as V, notPostgresql$1 as W, insecureMethod as X, clientCertificate as Y, methodUnsupported as Z, unknownIdWords as _, fixParts as a, noHbaEntry as at, ignorableRules as b, ignoredWords as c, tooManyConnections as ct, reasonGroups as d, stitchAddresses as dt, serverNotProven as et, remedyWords as f, identityOf as ft, triesWords as g, skipGroups as h, fixHeading as i, loginNotPermitted as it, forwardingDenied as j, authenticationFailed as k, placedFindings as l, addressSource as lt, rulePage as m, causeOf as n, databaseMissing as nt, groupByRule as o, refused as ot, resultWords as p, loginEntry as pt, whatAnswers as q, findingWords as r, knownRefusal as rt, idList as s, serverNotReady as st, baseWords as t, connectDenied as tt, placesWords as u, hbaBeginning as ut, worstFirst as v, handshakeFailed as w, ruleTitle as x, catalogue as y, versionTooOld as z };
