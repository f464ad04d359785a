import { $ as capital, Ct as serverRule, Ft as keyPlace, G as machine, H as serverRules, J as proposeKey, K as stageWords, O as configRules, Q as text, W as atProvider, X as shell, Y as setKey, Z as sql, bt as failureRule, et as duration, it as quoted, nt as list, rt as minute, tt as hostAndPort, vt as bugRule, yt as connectionRule } from "./options.js";
import { F as literal, I as storedName, K as isFailure, N as stockRelations, P as identifier, R as oneLine } from "./private-key.js";
import { a as loginLine, c as identityOf, d as loginName, i as isRejectLine, l as loaderEntry, r as hbaRemedy, s as whomToLetIn, u as loginEntry } from "./firewall.js";
import { isIP } from "node:net";
// src/rules/internal.ts
const internalError = bugRule({
	id: "internal/error",
	severity: "error",
	at: ({ at }) => at,
	title: "This check has a bug",
	why: "The destination may be in order or not: the check failed before it could tell.",
	message: ({ detail }) => `The check itself failed (${oneLine(detail, 300)}). Please report this with the version of the program; it is our fault, not yours.`,
	fix: () => null
});
// src/rules/auth/password.ts
/** `expired`: since when the password is no longer valid, where that is known. */
const passwordRejected = serverRule({
	id: "auth/password-rejected",
	severity: "error",
	at: ["password"],
	title: "The server rejects this user name and password",
	why: ({ expired }) => expired === null ? "Servers do not tell which of the two is wrong, so that nobody can try out names." : "From that moment on the server rejects the password, and every load fails.",
	find: (reached) => {
		const expiry = expiryOf(reached);
		if (expiry === null || !lacksLogin(reached, expiry)) return null;
		return {
			destination: loaderEntry(reached.destination),
			pooler: false,
			expired: expiry.validUntil
		};
	},
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
const passwordMissing = failureRule({
	id: "auth/password-missing",
	severity: "error",
	at: ["password"],
	title: "The server wants a password and there is none",
	why: "The connection URL names a user and no password, and the server does not let that user in without one.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of ${destination.username}, which is empty.`,
	fix: () => text("Put the password into the secret: postgres://user:password@host:5432/database.")
});
const passwordExpiresSoon = serverRule({
	id: "auth/password-expires-soon",
	severity: "warning",
	at: ["password"],
	title: "The user's password expires soon",
	why: "From that moment on the server rejects the password, and every load fails.",
	find: (reached) => {
		const expiry = expiryOf(reached);
		return expiry === null || lacksLogin(reached, expiry) ? null : expiry;
	},
	message: ({ role, validUntil, past }) => past ? expiryWords(role, validUntil) : `The password of ${role} expires at ${minute(validUntil)}.`,
	fix: ({ role }) => expiryLifted(role)
});
const insecureMethod = failureRule({
	id: "auth/insecure-method",
	severity: "error",
	at: ["ssl"],
	title: "The server asks for the password in clear text on an open line",
	why: "Everybody on the way could read it. It was not sent.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of ${loginName(destination)} in clear text, and neither SSL nor a tunnel protects the line.`,
	fix: ({ destination }) => proposeKey([...destination.path, "ssl"], "true", "Or set the method in pg_hba.conf on the server to scram-sha-256.")
});
const weakMethod = connectionRule({
	id: "auth/weak-method",
	severity: "warning",
	at: ["host"],
	title: "The login can be abused by who can listen or answer in between",
	why: "Nothing proves here that it is the server that answers, so the login itself has to withstand a stranger at the other end.",
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
	message: ({ destination, method, iterations }) => {
		const server = capital(machine(destination, "database"));
		if (method === "none") return `${server} asked ${loginName(destination)} for no password: whoever reaches it is let in.`;
		if (method === "md5") return `${server} takes the password as an MD5 hash, which is as good as the password to whoever gets it.`;
		return `${server} uses SCRAM with ${iterations} iterations; fewer than 4,096 make a password easy to guess from what is sent.`;
	},
	fix: ({ destination, method, iterations }) => text(method === "none" ? "In pg_hba.conf on the server, change `trust` in the line for this user to `scram-sha-256`, and reload." : method === "md5" ? `On the server set password_encryption = 'scram-sha-256' (PostgreSQL 10 or newer) and reload, set the password anew with \`\\password ${identifier(loginName(destination))}\` in psql, and change md5 to scram-sha-256 in pg_hba.conf.` : `On the server set scram_iterations = 4096 or more (now ${iterations}), reload, and set the password anew with \`\\password ${identifier(loginName(destination))}\` in psql.`)
});
const serverNotProven = failureRule({
	id: "auth/server-not-proven",
	severity: "error",
	at: ["host"],
	title: "The server could not prove that it knows the password",
	why: "In a SCRAM login both sides prove that they know the password. A server that can't is not the one that the password was set on.",
	message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
	fix: () => text("Make sure that the host is the right one, and that no proxy answers in its place. Change the password if another machine has taken part in a login.")
});
const methodUnsupported = failureRule({
	id: "auth/method-unsupported",
	severity: "error",
	at: ["username"],
	title: "The server asks for a login that Stitch can't do",
	why: "Stitch logs in with a user name and a password: SCRAM, MD5, or a clear-text password inside an encrypted line.",
	message: ({ destination, method }) => `${capital(machine(destination, "database"))} asks ${loginName(destination)} for ${method}.`,
	fix: ({ destination, method }) => text((method === "a client certificate" ? atProvider(destination.type, "client-certificate") : null) ?? `In pg_hba.conf on the server, put a line for this user above the one that now fits, and reload:\n    ${loginLine(destination)}`)
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
function lacksLogin({ destination, attempt }, { past }) {
	return past && destination.audit !== null && attempt.observed.authentication?.method !== "none";
}
/** What `pg_hba.conf` asks for by `cert`, as a method that Stitch can't do. */
const clientCertificate = "a client certificate";
function expiryWords(role, since) {
	return `The password of ${role} ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}
function expiryLifted(role) {
	return sql(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`, "a superuser");
}
const passwordRules = [
	passwordRejected,
	passwordMissing,
	passwordExpiresSoon,
	insecureMethod,
	weakMethod,
	serverNotProven,
	methodUnsupported
];
// src/rules/auth/access.ts
const noHbaEntry = failureRule({
	id: "auth/no-hba-entry",
	severity: "error",
	at: ["host"],
	title: "The server lets nobody in from this address, for this user or to this database",
	why: "The server's pg_hba.conf lists who may log in from where; the first line that fits a login decides. Stitch comes from other addresses than this machine, so it needs lines of its own.",
	message: ({ destination, tls, error }) => `${capital(machine(destination, "database"))} ${isRejectLine(error) ? "has a line in pg_hba.conf that rejects" : "has no line in pg_hba.conf that admits"} ${loginName(destination)} to ${destination.database} from here${withTls(tls)}. It says: ${quoted(error.message)}.`,
	fix: ({ destination, error, tls }) => {
		const unencrypted = tls === "off" || tls === "not-tried" ? atProvider(destination.type, "unencrypted") : null;
		if (unencrypted !== null) return text(unencrypted);
		return text(hbaRemedy(destination, error));
	}
});
function withTls(tls) {
	if (tls === "refused") return ", with SSL as little as without";
	if (tls === "not-supported") return " without SSL, and has no SSL";
	return tls === "on" ? " with SSL" : "";
}
const loginNotPermitted = serverRule({
	id: "auth/login-not-permitted",
	severity: "error",
	at: ["username"],
	title: "This role may not log in",
	why: "PostgreSQL has roles that are groups and roles that are users; only those with LOGIN may connect.",
	find: ({ destination, facts: { role } }) => destination.audit !== null && role.details?.canLogin === false ? {
		role: role.login,
		cause: "no-login",
		error: null
	} : null,
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
const connectDenied = serverRule({
	id: "auth/connect-denied",
	severity: "error",
	at: ["username"],
	title: "The user may not connect to this database",
	why: "The password is right. CONNECT on the database, which PostgreSQL gives to everyone, has been taken away.",
	find: ({ destination, facts: { role } }) => destination.audit === null || role.canConnect ? null : { destination: loaderEntry(destination) },
	message: ({ destination }) => `${loginName(destination)} has no CONNECT privilege on the database ${destination.database}.`,
	fix: ({ destination }) => sql(`GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`, "a superuser")
});
const databaseMissing = failureRule({
	id: "auth/database-missing",
	severity: "error",
	at: ["database"],
	title: "There is no such database to connect to",
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
/** `error` is null where the role is known to be allowed no connection at all. */
const tooManyConnections = serverRule({
	id: "auth/too-many-connections",
	severity: "error",
	at: ["host"],
	title: "The server has no connection left",
	why: ({ error }) => error === null ? "Stitch logs in as this role, and each load needs a connection." : "The server, the database or the role has a limit on connections, and it is reached. It may pass; when it happens often, loads will fail too.",
	find: ({ destination, facts: { role } }) => {
		const isLocked = role.details?.connectionLimit === 0 && role.superuser?.name !== role.login;
		if (destination.audit === null || !isLocked) return null;
		return {
			destination: loaderEntry(destination),
			error: null,
			pooler: false
		};
	},
	message: ({ destination, error }) => error === null ? `${loginName(destination)} has a connection limit of 0: every login is refused.` : `${capital(machine(destination, "database"))} takes no more connections. It says: ${quoted(error.message)}.`,
	fix: ({ destination, error, pooler }) => error === null ? sql(`ALTER ROLE ${identifier(loginName(destination))} CONNECTION LIMIT -1;`, "a superuser") : text(pooler ? "In PgBouncer's console, `SHOW CLIENTS;` tells who holds the connections. Close idle ones, or raise max_client_conn in pgbouncer.ini and restart it." : `See who holds the connections: \`SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;\`. Then close idle ones or raise the limit: max_connections of the server, \`ALTER DATABASE ${identifier(destination.database)} CONNECTION LIMIT -1;\` or \`ALTER ROLE ${identifier(loginName(destination))} CONNECTION LIMIT -1;\`.`)
});
const serverNotReady = failureRule({
	id: "auth/server-not-ready",
	severity: "error",
	at: ["host"],
	title: "The server is starting or stopping",
	why: "The server is there and takes no logins for now. It may pass.",
	message: ({ destination, error }) => `${capital(machine(destination, "database"))} is not ready. It says: ${quoted(error.message)}.`,
	fix: () => text("Run the check again in a minute. If it stays so, look into the server's log for what it is recovering from.")
});
/** What an auditor can't tell without the loader's own login. `hidden`: settings of the server that the auditor's own hide. */
const loginNotChecked = serverRule({
	id: "auth/login-not-checked",
	severity: "notice",
	title: "The user's own login is not checked",
	at: ["audit"],
	why: "With `audit` the user's password stays out of CI, so that the check can't log in with it.",
	find: ({ destination: { audit }, facts }) => audit && {
		auditor: audit.username,
		hidden: facts.session.hidden
	},
	message: ({ destination: { username }, auditor, hidden }) => `${auditor} has logged in and has asked about ${username}. Whether the password of ${username} is right, pg_hba.conf admits it and a connection is left for it, only its own login tells.${hidden.length === 0 ? "" : ` What ${list(hidden)} ${hidden.length > 1 ? "are" : "is"} on the server can't be seen either, because ${auditor} has its own.`}`,
	fix: ({ destination: { username } }) => text(`Press Check and Save in Stitch after each change of the password: that logs in as ${username}. To have the login checked here too, write \`password\` in place of \`audit\`; the password is then a secret of CI.`)
});
const refused = failureRule({
	id: "auth/refused",
	severity: "error",
	at: ["host"],
	title: "The server refuses the login",
	why: "The server is there and ends the login before it has looked at any privilege. Stitch would be refused alike.",
	message: ({ destination, error, known }) => `${capital(machine(destination, "database"))} refuses ${loginName(destination)}${withState(error)}: ${quoted(error.message)}.${known === null ? "" : ` ${known.cause}`}`,
	fix: ({ error, known }) => text(known?.remedy ?? `${whereToLook(error)}${error.hint === null ? "" : ` The server's own hint: ${quoted(error.hint)}.`}`)
});
/** An error of protocol 2, as of a server that can't start a process for the connection, has none. */
function withState({ code }) {
	return code === "" ? "" : ` with SQLSTATE ${oneLine(code, 5)}`;
}
function whereToLook({ code }) {
	if (code === "") return "Look into the server's log at this time.";
	return `Look up ${oneLine(code, 5)} in https://www.postgresql.org/docs/current/errcodes-appendix.html, and into the server's log at this time.`;
}
/** Words of poolers and providers that mean something in particular. */
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
function knownWords({ message }) {
	return known.find(([mark]) => mark.test(message))?.[1] ?? null;
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
// src/rules/network.ts
const fromHere = "A pass or a failure holds from this machine: Stitch connects from its own addresses.";
const hostNotFound = failureRule({
	id: "network/host-not-found",
	severity: "error",
	at: hostOf,
	title: "The host name has no address",
	why: "Without an address there is nothing to connect to. Stitch looks the name up in the public DNS.",
	message: ({ host, temporary }) => temporary ? `The name server gave no answer for ${host}.` : `${host} has no address: the name is misspelt, or known only inside a private network.`,
	fix: ({ hop }) => text(hop === "bastion" ? "Correct the bastion's name, or use one that the public DNS knows." : "Correct the name. If only a private network knows it, add `ssh:` with a bastion inside that network: the bastion then looks the name up.")
});
const connectionRefused = failureRule({
	id: "network/connection-refused",
	severity: "error",
	at: portOf,
	title: "Nothing listens on this port",
	why: `The machine answers, and says that no program takes connections there. ${fromHere}`,
	message: ({ destination, hop, addresses }) => `${capital(machine(destination, hop))} refuses the connection${addresses.length > 1 ? ` at all its addresses (${list(addresses)})` : ""}.`,
	fix: ({ destination, hop }) => text(hop === "bastion" ? "Correct `ssh.port`, or start the SSH server on the bastion." : `Correct the port (${destination.port}), or start the server. On the server, \`SHOW port\` and \`SHOW listen_addresses\` tell where it listens: "localhost" there means that nobody else can reach it. A firewall can refuse in its place: let in ${whomToLetIn(destination)}.`)
});
const unreachable = failureRule({
	id: "network/unreachable",
	severity: "error",
	at: hostOf,
	title: "There is no way to this address",
	why: `No network between here and there takes the connection. ${fromHere}`,
	message: ({ destination, hop, code, addresses }) => onlyIpv6(addresses) ? `${capital(machine(destination, hop))} has IPv6 addresses only (${list(addresses)}), and no way leads there from here (${code}). GitHub's runners have no IPv6, and Stitch connects over IPv4.` : `There is no route to ${machine(destination, hop)} (${code}).`,
	fix: ({ addresses, hop }) => text(onlyIpv6(addresses) ? "Use a name or address that is reachable over IPv4: many providers have one beside (Supabase calls it the session pooler, or sells an IPv4 add-on)." : hop === "bastion" ? "Correct the bastion's address, or use its public one." : "Correct the address. A private one needs `ssh:` with a bastion that can reach it.")
});
const connectionLost = failureRule({
	id: "network/connection-lost",
	severity: "error",
	at: hostOf,
	title: "The connection broke off",
	why: `The line was there and was closed from the other side before the check had its answer. ${fromHere}`,
	message: ({ destination, hop, stage, code }) => `${capital(machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${stageWords[stage]}.`,
	fix: ({ destination, hop }) => text(`Look into the log of ${machine(destination, hop)} at this time. A firewall, proxy or load balancer that lets connections in and then drops them looks like this too: see that it lets in, for ${hop === "bastion" ? "SSH" : "PostgreSQL"}, ${whomToLetIn(destination)}.`)
});
const timeout = failureRule({
	id: "network/timeout",
	severity: "error",
	at: hostOf,
	title: "No answer in time",
	why: ({ stage }) => stage === "connect" ? `A firewall that drops packets without a word looks exactly like this. ${fromHere}` : `Something took the connection there, and then said nothing more. ${fromHere}`,
	message: ({ destination, hop, stage, limitMs, stages }) => `${capital(machine(destination, hop))} gave no answer within ${duration(limitMs)}, while this check was ${stageWords[stage]}${before(stages, stage)}.`,
	fix: ({ destination, hop, stage }) => timeoutFix(destination, hop, stage)
});
const notPostgresql = failureRule({
	id: "network/not-postgresql",
	severity: "error",
	at: portOf,
	title: "What answers is not PostgreSQL",
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
/** What the stages before took, so that a reader sees which one used the time up. */
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
/** "a web server (HTTP)", or null where the first bytes of a server tell nothing. */
function whatAnswers(received) {
	const text = Buffer.from(received).toString("latin1");
	return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}
const networkRules = [
	hostNotFound,
	connectionRefused,
	unreachable,
	connectionLost,
	timeout,
	notPostgresql
];
// src/rules/privilege.ts
const createOnDatabase = serverRule({
	id: "privilege/create-on-database",
	severity: "error",
	at: ["username"],
	title: "The user may not create schemas in this database",
	why: "Stitch runs CREATE SCHEMA IF NOT EXISTS before it loads, and PostgreSQL asks for CREATE on the database even when the schema exists.",
	find: ({ facts }) => facts.database.canCreate ? null : { facts },
	message: ({ facts }) => `${facts.role.name} has no CREATE privilege on the database ${facts.database.name}.${besides(facts)}`,
	fix: ({ destination, facts }) => sql(`GRANT CREATE ON DATABASE ${identifier(facts.database.name)} TO ${identifier(facts.role.name)};`, databaseOwner(facts), atProvider(destination.type, "console") ?? "")
});
const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");
const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");
const schemaNotUsable = serverRule({
	id: "privilege/schema-not-usable",
	severity: "error",
	at: ["schemas"],
	title: "An integration's schema exists, and the user may not create tables in it",
	why: "Stitch loads an integration into its schema. Where somebody else has made that schema, its owner has to let Stitch in.",
	find: ({ destination, facts }) => {
		const named = destination.schemas.map(storedName);
		const schemas = (facts.schemas ?? []).filter(({ name, usable, canCreate }) => named.includes(name) && !(usable && canCreate));
		return schemas.length === 0 ? null : {
			facts,
			schemas
		};
	},
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
const excessive = serverRule({
	id: "privilege/excessive",
	severity: "warning",
	at: ["username"],
	title: "The user may do more than a loader should",
	why: "Whoever gets hold of this user's password, in Stitch or in CI, gets all of that with it.",
	find: ({ facts }) => facts.role.superuser !== null || facts.role.hashes.readable.length > 0 ? { facts } : null,
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
/** Without the superuser that it is, others would be locked out, or functions and triggers of its own would stop. */
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
const checkDenied = serverRule({
	id: "privilege/check-denied",
	severity: "error",
	at: ["username"],
	title: "The server refuses the question about privileges",
	why: "The check asks with functions and catalogs that PostgreSQL opens to everyone. An administrator has taken that away.",
	find: ({ destination, facts: { denied } }) => denied && {
		destination: loginEntry(destination),
		denied
	},
	message: ({ destination, denied }) => {
		const { role, functions, relations, schemas, error } = denied;
		const missing = functions.missing ?? [];
		const lacks = [
			...missing.length > 0 ? [`call ${some(missing)}`] : [],
			...schemas.length > 0 ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${list(schemas)}`] : [],
			...relations.length > 0 ? [`read ${some(relations)}`] : []
		];
		const says = error === null ? "" : ` The server says: ${quoted(error.message)}.`;
		return `${role ?? destination.username} may not ${list(lacks) || "use what tells privileges"}.${says}`;
	},
	fix: ({ destination, denied: { role, functions, relations, schemas } }) => {
		const to = identifier(role ?? destination.username);
		const missing = functions.missing ?? functions.needed;
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
	return serverRule({
		id,
		severity: "error",
		at: ["username"],
		title: `The user can't read all of ${schema}`,
		why: `Stitch looks up schemas, tables and columns there. PostgreSQL lets everyone read these relations of ${schema}; an administrator has taken it away.`,
		find: ({ facts }) => {
			const { usable, closed } = facts.catalogs[schema];
			return usable && closed?.length === 0 ? null : { facts };
		},
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
/** Five by name, and how many more. */
function some(all) {
	const rest = all.length - 5;
	return rest > 0 ? `${all.slice(0, 5).join(", ")} and ${rest} more` : list(all);
}
/** What is missing and no more. Where nothing can be seen, that is all that PostgreSQL itself lets everyone read. */
function grantsFor({ role, catalogs, versionNum }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = (closed ?? stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
	const to = identifier(role.name);
	return [...usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`], ...relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []].join("\n");
}
/** What the user has instead, where that explains why the privilege seemed to be there. */
function besides({ role, schemas }) {
	const group = role.groupsWithCreate[0];
	if (group !== void 0) return ` Its group ${group} has it, but the role does not inherit what its groups may do.`;
	const own = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => name);
	if (own.length === 0) return "";
	const named = own.length > 3 ? `${own.slice(0, 3).join(", ")} and ${own.length - 3} more` : list(own);
	return ` It may create tables in ${own.length === 1 ? "the schema" : "the schemas"} ${named}, which is not enough.`;
}
/** A grant by anyone without the right to grant it looks like success and does nothing: the owner is named. */
function databaseOwner({ database }) {
	return database.owner ?? "a superuser";
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
	title: "The rehearsal of a load was stopped",
	why: "Stitch would be stopped at the same step. All privileges are there: it is something else in this database that forbids it.",
	find: ({ facts, attempt: { observed } }) => {
		const { rehearsal } = observed;
		if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
		return {
			facts,
			rehearsal
		};
	},
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
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
function remedy(code) {
	if (code.startsWith("53")) return remedies.disk;
	if (code.startsWith("54") || code === "25006" || code === "0A000") return remedies.provider;
	return remedies.trigger;
}
// src/rules/ssh.ts
const handshakeFailed$1 = failureRule({
	id: "ssh/handshake-failed",
	severity: "error",
	at: ["ssh", "port"],
	title: "No SSH connection comes about",
	why: "Before anybody logs in, both ends agree on the protocol and its algorithms. That failed.",
	message: ({ destination, answers, nothing, mismatch }) => {
		const bastion = hostAndPort(destination.ssh.host, destination.ssh.port);
		if (mismatch !== null) return `The bastion ${bastion} and this check have no ${mismatch.algorithm} in common. The bastion offers ${names(mismatch.offered)}; this check takes what is safe today: ${names(mismatch.supported)}.`;
		if (answers !== null) return `What answers at ${bastion} is ${answers}, not an SSH server.`;
		return nothing ? `${bastion} takes the connection and closes it before it says that it is an SSH server.` : `The SSH server ${bastion} broke off while keys were being agreed on.`;
	},
	fix: ({ mismatch, nothing }) => text(mismatch !== null ? `${settingFor(mismatch)} Then reload sshd. Where its configuration says nothing of the kind, update OpenSSH on the bastion: every release since 7.2 (2016) has the algorithms that are needed.` : nothing ? "Correct `ssh.port`. If it is right, the SSH server turns this address away: look for MaxStartups, fail2ban, or a firewall in its log (`journalctl -u ssh`)." : "Correct `ssh.host` and `ssh.port`; SSH's own port is 22.")
});
/** Algorithms that a server names may be many, and long. */
function names(algorithms) {
	const shown = algorithms.slice(0, 12).map((name) => oneLine(name, 64));
	const more = algorithms.length - shown.length;
	return shown.length === 0 ? "none" : list(more > 0 ? [...shown, `${more} more`] : shown);
}
/** The line of sshd_config (its manual's own names) that opens what this program takes first. */
function settingFor({ algorithm, supported: [first] }) {
	const at = "In the bastion's sshd_config";
	switch (algorithm) {
		case "key exchange": return `${at} write \`KexAlgorithms +${first}\` in place of the line with KexAlgorithms.`;
		case "host key": return `${at} write \`HostKeyAlgorithms +${first}\` in place of the line with HostKeyAlgorithms, and see that there is such a key: \`ssh-keygen -A\` makes those that are missing.`;
		case "cipher": return `${at} write \`Ciphers +${first}\` in place of the line with Ciphers.`;
		case "MAC": return `${at} write \`MACs +${first}\` in place of the line with MACs.`;
		case "compression": return "Let the bastion's SSH server offer connections without compression.";
	}
}
const hostKeyMismatch = failureRule({
	id: "ssh/host-key-mismatch",
	severity: "error",
	at: ["ssh", "host_key"],
	title: "The bastion shows another host key than the pinned one",
	why: "Either the bastion's key has been renewed, or another machine answers in its place. Nothing was sent to it.",
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} shows the ${presented.type} key SHA256:${presented.sha256}, which is none of the pinned ones.`,
	fix: () => shell("# On the bastion itself, not over the network: compare with the key in the message above.\nfor key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done\n# If it is one of them, the bastion has new keys: write that fingerprint as host_key.")
});
const hostKeyUnpinned = connectionRule({
	id: "ssh/host-key-unpinned",
	severity: "warning",
	at: ["ssh"],
	title: "The bastion's host key is not pinned",
	why: "Without a pin any machine that answers at this address passes for the bastion.",
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
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} showed the ${presented.type} key SHA256:${presented.sha256}, and there is no \`host_key\` to hold it against.`,
	fix: ({ destination, presented }) => proposeKey([
		...destination.path,
		"ssh",
		"host_key"
	], `SHA256:${presented.sha256}`, `Compare first: \`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub\` on the bastion must print the same.`)
});
const authenticationFailed = failureRule({
	id: "ssh/authentication-failed",
	severity: "error",
	at: ["ssh", "private_key"],
	title: "The bastion does not accept this key for this user",
	why: "Stitch logs in to the bastion with a key and nothing else. A bastion that knows the user but not the key, and one that does not know the user, answer alike.",
	message: ({ destination, methods, partial, sha1 }) => {
		const { user } = destination.ssh;
		const bastion = capital(machine(destination, "bastion"));
		if (sha1) return `${bastion} takes the RSA key of ${user}, and no better signature by it than one with SHA-1 (ssh-rsa), which others can forge: this check made none.`;
		if (partial) return `${bastion} takes the key of ${user}, and asks for more than a key: ${list(methods)}.`;
		return takesNoKeys(methods) ? `${bastion} does not let ${user} log in with a key at all: it offers ${list(methods)}.` : `${bastion} rejects the key for the user ${user}: the key is not in that user's authorized_keys, or there is no such user.`;
	},
	fix: ({ destination, methods, partial, sha1 }, said) => {
		const user = shellWord(destination.ssh.user);
		if (sha1) return text("Update OpenSSH on the bastion to 7.2 (2016) or newer, and remove a line with PubkeyAcceptedAlgorithms or PubkeyAcceptedKeyTypes that leaves out rsa-sha2-512 and rsa-sha2-256 from its sshd_config. An Ed25519 key does without: `ssh-keygen -t ed25519`.");
		if (partial) return text(`In the bastion's sshd_config set \`AuthenticationMethods publickey\` for this user (below \`Match User ${said.destination.ssh.user}\`), and reload sshd.`);
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
const forwardingDenied = failureRule({
	id: "ssh/forwarding-denied",
	severity: "error",
	at: ["ssh", "host"],
	title: "The bastion does not forward connections",
	why: "The login worked; it is the SSH server's own settings that do not let this user open a connection to the database.",
	message: ({ destination, reason }) => reason === 4 ? `${capital(machine(destination, "bastion"))} has no resources left for another forwarded connection.` : `${capital(machine(destination, "bastion"))} does not allow ${destination.ssh.user} to forward to ${hostAndPort(destination.host, destination.port)}.`,
	fix: ({ destination }) => text(`In the bastion's sshd_config set \`AllowTcpForwarding yes\` (or \`local\`) and, where PermitOpen is used, \`PermitOpen ${hostAndPort(destination.host, destination.port)}\`; see that the key's line in authorized_keys has no \`restrict\`, \`no-port-forwarding\` or other \`permitopen\`. Then reload sshd.`)
});
const databaseUnreachable = failureRule({
	id: "ssh/database-unreachable",
	severity: "error",
	at: ["host"],
	title: "The bastion can't reach the database",
	why: "The tunnel stands. It is from the bastion that the database's address leads nowhere; the host is looked up there, not here.",
	message: ({ destination, answered }) => {
		const target = hostAndPort(destination.host, destination.port);
		return answered ? `${capital(machine(destination, "bastion"))} could not connect to ${target}: the name is unknown there, or nothing listens at that port.` : `${capital(machine(destination, "bastion"))} got no answer from ${target}.`;
	},
	fix: ({ destination }) => shell(`# On the bastion: does it know the name, and does the port answer?\ngetent hosts ${shellWord(destination.host)}\nnc -vz ${shellWord(destination.host)} ${destination.port}\n# Then correct host or port in the entry, or open the database's firewall to the bastion.`)
});
/** ssh-keygen's file name for a key type: ssh_host_ed25519_key.pub. */
function fileOf(type) {
	if (type.startsWith("ecdsa")) return "ecdsa";
	return type === "ssh-rsa" ? "rsa" : "ed25519";
}
/** A word that a POSIX shell takes as it stands. */
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
	title: "The server has no SSL",
	why: "The entry asks for an encrypted connection, and a connection that is not would be worse than none.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} answers that it does not support SSL.`,
	fix: ({ destination }) => text(`Switch SSL on at the server (\`ssl = on\` in postgresql.conf, with ssl_cert_file and ssl_key_file, then reload)${destination.ssh === null ? "" : ", or remove `ssl` from this entry: the SSH tunnel encrypts the way to the bastion"}.`)
});
const required = failureRule({
	id: "tls/required",
	severity: "error",
	at: ["ssl"],
	title: "The server lets this user in only with SSL",
	why: "The line for this user in pg_hba.conf holds for encrypted connections only. One more try, with SSL, showed it.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} refuses ${destination.username} without SSL, and takes the login with it.`,
	fix: ({ destination }) => setKey([...destination.path, "ssl"], "true")
});
const certificateUntrusted = failureRule({
	id: "tls/certificate-untrusted",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "The server's certificate does not verify",
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
/** `isOwn` tells the server's own certificate from one above it. */
const certificateExpired = failureRule({
	id: "tls/certificate-expired",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "The server's certificate is not valid today",
	why: "A certificate proves who the server is only between its two dates.",
	message: ({ destination, certificate, isOwn, now }) => {
		const server = machine(destination, "database");
		const whose = isOwn ? `The certificate of ${server}` : `The certificate of the CA ${oneLine(certificate.subject, 120)}, above that of ${server},`;
		return certificate.valid_to !== null && certificate.valid_to < now ? `${whose} expired on ${day(certificate.valid_to)}.` : `${whose} is valid only from ${day(certificate.valid_from)} on.`;
	},
	fix: ({ isOwn }) => text(isOwn ? "Install a current certificate on the server (ssl_cert_file and ssl_key_file, then reload). If this entry holds the server's own certificate, replace that too." : "Get the CA's current certificate: into the server's ssl_cert_file where it stands behind the server's own (then reload), and into `ssl.certificate` where it stands there.")
});
const certificateExpiresSoon = connectionRule({
	id: "tls/certificate-expires-soon",
	severity: "warning",
	at: ["ssl", "certificate"],
	title: "The server's certificate expires soon",
	why: "On that day every connection that verifies it fails, Stitch's too.",
	find: ({ attempt: { observed }, clock: { now, horizon } }) => {
		const certificate = observed.tls?.certificate ?? null;
		const validTo = certificate?.valid_to ?? null;
		return certificate !== null && validTo !== null && validTo > now && validTo < horizon ? { certificate } : null;
	},
	message: ({ destination, certificate }) => `The certificate of ${machine(destination, "database")} expires on ${day(certificate.valid_to)}.`,
	fix: () => text("Install a new certificate on the server before that day. If this entry, or Stitch, holds the server's own certificate rather than its CA's, replace it there on the same day.")
});
const hostnameMismatch = failureRule({
	id: "tls/hostname-mismatch",
	severity: "error",
	at: ["ssl", "verify"],
	title: "The certificate is for another name",
	why: "`verify: full` asks that the certificate name the host that is connected to.",
	message: ({ destination, names }) => names.length === 0 ? `The certificate of ${machine(destination, "database")} names no host at all.` : `The certificate of ${machine(destination, "database")} is for ${list(names.slice(0, 10).map((name) => oneLine(name, 80)))}, not for ${destination.host}.`,
	fix: ({ destination }) => proposeKey([
		...destination.path,
		"ssl",
		"verify"
	], "ca", "That is what Stitch checks. To keep `full`, write one of the certificate's names as the host, or give the server a certificate for this one.")
});
const handshakeFailed = failureRule({
	id: "tls/handshake-failed",
	severity: "error",
	at: ["ssl"],
	title: "No encrypted connection comes about",
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
const unverified = connectionRule({
	id: "tls/unverified",
	severity: "notice",
	at: ["ssl"],
	title: "The server's certificate is not verified",
	why: "The line is encrypted, and whoever answers at this address is taken for the server. Stitch does the same where it has no certificate.",
	find: ({ attempt: { observed } }) => observed.tls?.verified === "none" ? {} : null,
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
/** Where to get a server's CA certificate. */
function whereToFind(type) {
	return atProvider(type, "certificate") ?? "Whoever runs the server has it.";
}
function day(iso) {
	return iso === null ? "a day that can't be read" : iso.slice(0, 10);
}
const showAll = "`openssl x509 -noout -text -in FILE` shows what a certificate says.";
const goodCa = "a CA whose own certificate says CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";
/** https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/: names where Node has one, else OpenSSL's words. */
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
const neverIgnorable = [
	"config/host-not-allowed",
	"config/variable-not-allowed",
	"config/literal-secret"
];
/** Which rules an entry may ignore. Findings about safety, and our own bugs, can't be accepted by a line in the file that they are about. */
function ignorableRules() {
	return catalogue.map(({ id }) => id).filter((id) => !neverIgnorable.includes(id) && !id.startsWith("internal/"));
}
export { tooManyConnections as A, connectDenied as C, noHbaEntry as D, loginNotPermitted as E, passwordRejected as F, serverNotProven as I, internalError as L, insecureMethod as M, methodUnsupported as N, refused as O, passwordMissing as P, whatAnswers as S, knownWords as T, connectionRefused as _, handshakeFailed as a, timeout as b, required as c, databaseUnreachable as d, forwardingDenied as f, connectionLost as g, checkDenied as h, certificateUntrusted as i, clientCertificate as j, serverNotReady as k, unfitness as l, hostKeyMismatch as m, ignorableRules as n, hostnameMismatch as o, handshakeFailed$1 as p, certificateExpired as r, notSupported as s, catalogue as t, authenticationFailed as u, hostNotFound as v, databaseMissing as w, unreachable as x, notPostgresql as y };
