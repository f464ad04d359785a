"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_limiter = require("./limiter.js");
const require_thread = require("./thread.js");
const require_server_identity = require("./server-identity.js");
let node_net = require("node:net");
let node_url = require("node:url");
let node_crypto = require("node:crypto");
let node_tls = require("node:tls");
var import_cert_signatures = require_rolldown_runtime.__toESM(require_thread.require_cert_signatures(), 1);
function sentCertificates(socket) {
	const chain = [];
	const fingerprints = new Set();
	let certificate = socket.getPeerCertificate(true);
	while (certificate?.raw !== void 0 && !fingerprints.has(certificate.fingerprint256)) {
		fingerprints.add(certificate.fingerprint256);
		chain.push(new node_crypto.X509Certificate(certificate.raw));
		certificate = certificate.issuerCertificate;
	}
	return chain;
}
function presentedCertificate(certificate) {
	return {
		subject: onOneLine(certificate.subject),
		issuer: onOneLine(certificate.issuer),
		names: (certificate.subjectAltName ?? "").split(", ").filter((name) => /^(DNS|IP Address):./.test(name)).map((name) => name.replace(/^(DNS|IP Address):/, "")),
		valid_from: require_server_identity.isoTime(certificate.validFrom),
		valid_to: require_server_identity.isoTime(certificate.validTo),
		self_signed: certificate.checkIssued(certificate),
		fingerprint256: certificate.fingerprint256
	};
}
function onOneLine(name) {
	return (name ?? "").replaceAll("\n", ", ");
}
function namesHost(certificate, host) {
	const alternatives = alternativeNames(certificate);
	const dnsNames = alternatives.filter(({ kind }) => kind === "DNS").map(({ name }) => name);
	const commonName = [certificate.subject.CN].flat().slice(0, 1);
	if ((0, node_net.isIP)(host) === 0) return someName(dnsNames.length > 0 ? dnsNames : commonName, (name) => isName(name, host));
	const [address = ""] = host.split("%");
	if (new node_crypto.X509Certificate(certificate.raw).checkIP(address) !== void 0) return true;
	const hasAddresses = alternatives.some(({ kind }) => kind === "IP Address");
	return someName([...dnsNames, ...hasAddresses ? [] : commonName], (name) => name === address);
}
function asciiHost(host) {
	return (/^[\0-\x7f]*$/.test(host) ? host : (0, node_url.domainToASCII)(host)).replace(/\.$/, "").toLowerCase();
}
function someName(names, matches) {
	const forged = names.findIndex((name) => name?.includes("\0"));
	return names.slice(0, forged === -1 ? names.length : forged).some((name) => name !== void 0 && matches(name));
}
function isName(name, host) {
	const [pattern, wanted] = [name.toLowerCase(), asciiHost(host)];
	if (pattern === wanted) return wanted !== "";
	const below = /^\*(?<below>(?:\.[^.*]+){2,})$/.exec(pattern)?.groups?.below;
	const dot = wanted.indexOf(".");
	return below !== void 0 && dot > 0 && wanted.slice(dot) === below;
}
function alternativeNames({ subjectaltname }) {
	return (subjectaltname ?? "").split(", ").map((entry) => {
		const [kind = "", text = ""] = entry.split(/:(.*)/s);
		return {
			kind,
			name: text.startsWith("\"") ? JSON.parse(text) : text
		};
	});
}
function authorityOf(ssl, type, sent) {
	const [leaf] = sent;
	if (ssl.verify === "none") return leaf === void 0 ? "own" : issuerOf(leaf, sent, type);
	if (ssl.certificate === null) return "public";
	const named = certificatesIn(ssl.certificate);
	if (named.some(({ fingerprint256 }) => fingerprint256 === leaf?.fingerprint256)) return "own";
	return named.map((each) => kindOf(each, [...named, ...sent], type)).find((authority) => authority !== "own") ?? "own";
}
function verifiedPath(ssl, sent) {
	const path = sent.slice(0, 1);
	if (ssl.verify === "none" || ssl.certificate === null) return path;
	const named = certificatesIn(ssl.certificate);
	for (const below of path) {
		if (named.some(({ fingerprint256 }) => fingerprint256 === below.fingerprint256)) break;
		const [trusted] = named.filter((each) => hasIssued(each, below)).sort(longestFirst);
		const issuer = trusted ?? sent.find((each) => !path.includes(each) && hasIssued(each, below));
		if (issuer !== void 0) path.push(issuer);
	}
	return path;
}
function longestFirst(one, other) {
	return Date.parse(other.validTo) - Date.parse(one.validTo);
}
function certificatesIn(pem) {
	return (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((block) => new node_crypto.X509Certificate(block));
}
function issuerOf(leaf, sent, type) {
	return leaf.checkIssued(leaf) ? "own" : kindOf(leaf, sent, type, leaf.issuer);
}
function kindOf(certificate, others, type, name = certificate.subject) {
	if (isPublic(certificate, others) || retiredRoots.test(name ?? "")) return "public";
	return isProvider(name, type) ? "provider" : "own";
}
function isPublic(certificate, others) {
	const seen = new Set();
	let current = certificate;
	while (current !== void 0) {
		const below = current;
		const { fingerprint256 } = below;
		if (roots().some((root) => root.fingerprint256 === fingerprint256 || hasIssued(root, below))) return true;
		seen.add(fingerprint256);
		current = others.find((other) => !seen.has(other.fingerprint256) && hasIssued(other, below));
	}
	return false;
}
function hasIssued(issuer, certificate) {
	if (issuer.subject !== certificate.issuer) return false;
	try {
		return certificate.verify(issuer.publicKey);
	} catch {
		return false;
	}
}
let publicRoots = null;
function roots() {
	publicRoots ??= node_tls.rootCertificates.map((pem) => new node_crypto.X509Certificate(pem));
	return publicRoots;
}
const providers = /\b(Amazon RDS|Amazon Web Services|Supabase|Google|Microsoft|Azure|Yandex\w*|Alibaba|Aliyun|ApsaraDB)\b/i;
const retiredRoots = /^CN=(Baltimore CyberTrust Root|DigiCert Global Root CA)$/m;
const perInstance = /^CN=Google Cloud SQL Server CA$/m;
function isProvider(name, type) {
	if (name === void 0 || perInstance.test(name)) return false;
	return type !== "postgresql" || providers.test(name);
}
const ed25519End = Buffer.from("300506032b6570034100", "hex");
function canBind(socket) {
	const { raw } = socket.getPeerCertificate();
	if (raw.subarray(-64 - ed25519End.length, -64).equals(ed25519End)) return false;
	try {
		import_cert_signatures.default.signatureAlgorithmHashFromCertificate(raw);
		return true;
	} catch {
		return false;
	}
}
const sslRequest = Buffer.from([
	0,
	0,
	0,
	8,
	4,
	210,
	22,
	47
]);
async function startTls(connection, ssl, server) {
	const response = await requestTls(connection);
	if (response !== "accepted") return response;
	return negotiate(connection, ssl, server);
}
function requestTls(connection) {
	return new Promise((settle) => {
		const fail = (evidence) => settle(require_limiter.failure("tls", "database", evidence));
		const onError = (error) => lost(error.code ?? null);
		const onClose = () => lost(null);
		const lost = (code) => fail({
			kind: "lost",
			code,
			received: Buffer.alloc(0)
		});
		connection.once("error", onError);
		connection.once("close", onClose);
		connection.once("end", onClose);
		connection.once("data", (received) => {
			for (const [event, listener] of [
				["error", onError],
				["close", onClose],
				["end", onClose]
			]) connection.off(event, listener);
			const text = received.toString("latin1");
			const fields = require_thread.errorFields(received);
			if (text === "S") settle("accepted");
			else if (fields !== null) fail({
				kind: "ended",
				error: require_limiter.errorOfFields(fields),
				versionText: ""
			});
			else if (text.startsWith("N")) fail({ kind: "tls-not-supported" });
			else if (/^S\x15\x03/.test(text)) fail(alertBeforeTls(received));
			else fail({
				kind: "not-postgresql",
				received: received.subarray(0, 512)
			});
		});
		connection.write(sslRequest);
	});
}
function alertBeforeTls(received) {
	const description = received[7] ?? null;
	return {
		kind: "tls-handshake",
		code: description === 40 ? "ALERT_HANDSHAKE_FAILURE" : "ALERT",
		message: `the server sent the alert ${description} before TLS began`
	};
}
const ciphers = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:HIGH:!aNULL:!eNULL:!kDHE:!PSK:!SRP:!CAMELLIA:!ARIA:@SECLEVEL=2";
function keyShares(openssl = process.versions.openssl) {
	const [major = 0, minor = 0] = openssl.split(".").map(Number);
	return major > 3 || major === 3 && minor >= 5 ? "?*X25519MLKEM768/?*X25519:?*P-256:?X448:?P-384:?P-521" : "P-256:X25519:P-384:P-521";
}
function negotiate(connection, ssl, { host, type }) {
	return new Promise((settle) => {
		const socket = (0, node_tls.connect)({
			socket: connection,
			...(0, node_net.isIP)(host) === 0 ? { servername: asciiHost(host) } : {},
			secureContext: contextOf(ssl),
			checkServerIdentity: (_name, certificate) => ssl.verify === "full" && !namesHost(certificate, host) ? hostMismatch() : void 0,
			rejectUnauthorized: false
		});
		const fail = (evidence) => {
			settle(require_limiter.failure("tls", "database", evidence));
			socket.destroy();
		};
		socket.on("error", (error) => {
			const { message } = error;
			const code = codeOf(error);
			if (isCertificateDemand(code, socket)) fail({ kind: "client-certificate" });
			else if (code === "ECONNRESET" || code === "EPIPE") fail({
				kind: "lost",
				code,
				received: Buffer.alloc(0)
			});
			else fail({
				kind: "tls-handshake",
				code,
				message
			});
		});
		socket.once("close", () => fail({
			kind: "lost",
			code: null,
			received: Buffer.alloc(0)
		}));
		socket.once("secureConnect", () => {
			const sent = sentCertificates(socket);
			const chain = sent.map(presentedCertificate);
			if (ssl.verify !== "none" && !socket.authorized) {
				fail({
					kind: "tls-certificate",
					code: verificationError(socket),
					chain
				});
				return;
			}
			const tls = {
				protocol: socket.getProtocol() ?? "",
				cipher: socket.getCipher().name,
				verified: ssl.verify,
				certificate: chain[0] ?? null
			};
			const path = verifiedPath(ssl, sent).map(presentedCertificate);
			settle({
				socket,
				tls,
				path,
				authority: authorityOf(ssl, type, sent),
				canBind: canBind(socket)
			});
		});
	});
}
function codeOf({ code = "", message }) {
	const reason = /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1];
	return code === "EPROTO" && reason !== void 0 ? `ERR_SSL_${reason.toUpperCase().replaceAll(" ", "_")}` : code;
}
function isCertificateDemand(code, socket) {
	if (/CERTIFICATE_REQUIRED/.test(code)) return true;
	return /ALERT_(HANDSHAKE_FAILURE|BAD_CERTIFICATE)$/.test(code) && socket.getPeerCertificate()?.raw !== void 0;
}
const maxAlertDelayMs = 2e3;
function wantsCertificate(socket) {
	return new Promise((settle) => {
		const timer = setTimeout(() => settle(false), maxAlertDelayMs);
		const done = (isWanted) => {
			clearTimeout(timer);
			settle(isWanted);
		};
		socket.on("error", (error) => done(/CERTIFICATE_REQUIRED/.test(codeOf(error))));
		socket.once("close", () => done(false));
		socket.resume();
	});
}
function verificationError(socket) {
	const code = String(socket.authorizationError);
	if (code !== "UNSPECIFIED") return code;
	const { _handle: handle } = socket;
	return handle?.verifyError?.()?.message ?? code;
}
function hostMismatch() {
	return Object.assign(new Error("another host"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
}
let publicContext = null;
function contextOf(ssl) {
	if (ssl.verify === "none") return contextThatTrusts([]);
	if (ssl.certificate !== null) return contextThatTrusts([ssl.certificate]);
	publicContext ??= contextThatTrusts([...node_tls.rootCertificates]);
	return publicContext;
}
function contextThatTrusts(certificates) {
	return (0, node_tls.createSecureContext)({
		minVersion: "TLSv1.2",
		ciphers,
		ecdhCurve: keyShares(),
		ca: certificates,
		allowPartialTrustChain: true
	});
}
exports.keyShares = keyShares;
exports.startTls = startTls;
exports.wantsCertificate = wantsCertificate;
