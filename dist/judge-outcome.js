import { D as raise, M as isFailure, Vt as addressKind, b as internalError, j as identityOf, tt as keyPlace, w as productOf } from "./core.js";
import { r as storedName } from "./stock.js";
import { $ as passwordMissing, A as excessive, B as timeout, D as loadFailed, E as versionTooOld, F as connectionLost, G as clientCertificate, H as judgeAudited, I as connectionRefused, J as insecureMethod, K as connectDenied, L as hostNotFound, M as schemaNotUsable, N as selectInformationSchema, O as checkDenied, P as selectPgCatalog, Q as passwordExpiresSoon, S as readOnly, T as versionEndOfLife, V as unreachable, X as methodUnsupported, Y as loginNotPermitted, Z as noHbaEntry, a as hostnameMismatch, at as weakMethod, b as isReadOnlyForAll, d as authenticationFailed, et as passwordRejected, f as databaseUnreachable, g as hostKeyUnpinned, h as hostKeyMismatch, i as handshakeFailed, it as tooManyConnections, k as createOnDatabase, l as unverified, m as handshakeFailed$1, n as certificateExpiresSoon, nt as serverNotProven, o as notSupported, ot as loaderEntry, p as forwardingDenied, q as databaseMissing, r as certificateUntrusted, rt as serverNotReady, s as required, st as loginEntry, t as certificateExpired, tt as refused$1, u as unfitness, v as checkCancelled, w as sessionLimits, x as notPostgresql, y as endedBy, z as notPostgresql$1 } from "./tls.js";
import { i as privateKeyInvalid, n as hostNotAllowed, r as privateHostWithoutSsh, t as configRules } from "./config.js";
import { n as inReadWrite } from "./fix.js";
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
	const { X509Certificate } = process.getBuiltinModule("node:crypto");
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
	return raise(notPostgresql, {
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
	if (evidence.kind === "nonsense") return raise(notPostgresql$1, {
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
		case "dial": return notConnected(found, evidence.tries);
		case "lost": return raise(connectionLost, {
			destination,
			hop,
			stage,
			code: evidence.code
		});
		case "not-postgresql": return raise(notPostgresql$1, {
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
function notConnected({ destination, failure, attempt }, tries) {
	const { hop } = failure;
	const { stages } = attempt;
	const addresses = tries.map(({ address }) => address);
	const codes = tries.map(({ code }) => code);
	if (codes.includes("ECONNREFUSED")) return raise(connectionRefused, {
		destination,
		hop,
		addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED")
	});
	if (codes.includes("ETIMEDOUT")) {
		const limitMs = stages.find(({ name }) => name === "connect")?.ms ?? 0;
		return raise(timeout, {
			destination,
			hop,
			stage: "connect",
			limitMs,
			stages
		});
	}
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
		default: return raise(notPostgresql$1, {
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
// src/judge-outcome.ts
function judgeOutcome(candidate, outcome, clock) {
	if (outcome.kind === "crashed") addCrash(candidate, outcome.message);
	else judgeAttempt(candidate, outcome.attempt, clock);
}
function judgeAttempt(candidate, attempt, clock) {
	try {
		const judged = judge(candidate.destination, attempt, clock);
		candidate.findings = [...candidate.findings.filter(({ rule }) => !isToldBetter(rule, judged)), ...judged];
		candidate.attempt = attempt;
	} catch (error) {
		addCrash(candidate, error instanceof Error ? error.stack ?? error.message : String(error));
	}
}
function addCrash({ destination, findings }, detail) {
	findings.push(raise(internalError, {
		destination,
		detail
	}));
}
export { judgeOutcome };
