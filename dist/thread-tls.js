import { l as __toESM, n as failure, t as require_cert_signatures } from "./thread.js";
const { isIP } = process.getBuiltinModule("node:net");
const { X509Certificate } = process.getBuiltinModule("node:crypto");
const { domainToASCII } = process.getBuiltinModule("node:url");
const { connect: connect$1, rootCertificates } = process.getBuiltinModule("node:tls");
// src/config/values/certificate-time.ts
var import_cert_signatures = /* @__PURE__ */ __toESM(require_cert_signatures(), 1);
function isoTime(printed) {
	const time = / \d{4} GMT$/.test(printed) ? new Date(printed) : null;
	return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
// src/connect/stages/host-name.ts
function namesHost(certificate, host) {
	const alternatives = alternativeNames(certificate);
	const dnsNames = alternatives.filter(({ kind }) => kind === "DNS").map(({ name }) => name);
	const commonName = [certificate.subject.CN].flat().slice(0, 1);
	if (isIP(host) === 0) return oneIs(dnsNames.length > 0 ? dnsNames : commonName, (name) => isName(name, host));
	const [address = ""] = host.split("%");
	if (new X509Certificate(certificate.raw).checkIP(address) !== void 0) return true;
	const hasAddresses = alternatives.some(({ kind }) => kind === "IP Address");
	return oneIs([...dnsNames, ...hasAddresses ? [] : commonName], (name) => name === address);
}
function lookedUpName(host) {
	return (/^[\0-\x7f]*$/.test(host) ? host : domainToASCII(host)).replace(/\.$/, "").toLowerCase();
}
function oneIs(names, is) {
	const forged = names.findIndex((name) => name?.includes("\0"));
	return names.slice(0, forged === -1 ? names.length : forged).some((name) => name !== void 0 && is(name));
}
function isName(name, host) {
	const [pattern, wanted] = [name.toLowerCase(), lookedUpName(host)];
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
// src/connect/stages/key-shares.ts
const severalSharesFrom = [3, 5];
function keyShares(openssl = process.versions.openssl) {
	const [major = 0, minor = 0] = openssl.split(".").map(Number);
	const [fromMajor, fromMinor] = severalSharesFrom;
	return major > fromMajor || major === fromMajor && minor >= fromMinor ? "?*X25519MLKEM768/?*X25519:?*P-256:?X448:?P-384:?P-521" : "P-256:X25519:P-384:P-521";
}
// src/connect/stages/tls.ts
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
async function secure(line, ssl, host) {
	const answer = await askForTls(line);
	if (answer !== "yes") return answer;
	return negotiate(line, ssl, host);
}
function askForTls(line) {
	return new Promise((settle) => {
		const fail = (evidence) => settle(failure("tls", "database", evidence));
		const onError = (error) => lost(error.code ?? null);
		const onClose = () => lost(null);
		const lost = (code) => fail({
			kind: "lost",
			code,
			received: Buffer.alloc(0)
		});
		line.once("error", onError);
		line.once("close", onClose);
		line.once("end", onClose);
		line.once("data", (received) => {
			for (const [event, listener] of [
				["error", onError],
				["close", onClose],
				["end", onClose]
			]) line.off(event, listener);
			const text = received.toString("latin1");
			if (text === "S") settle("yes");
			else if (text.startsWith("N")) fail({ kind: "tls-not-supported" });
			else if (/^S\x15\x03/.test(text)) fail(alertBeforeTls(received));
			else fail({
				kind: "not-postgresql",
				received: received.subarray(0, 512)
			});
		});
		line.write(sslRequest);
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
const ciphers = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:HIGH:!aNULL:!eNULL:!PSK:!SRP:!CAMELLIA:!ARIA:@SECLEVEL=2";
function negotiate(line, ssl, host) {
	return new Promise((settle) => {
		const socket = connect$1({
			socket: line,
			...isIP(host) === 0 ? { servername: lookedUpName(host) } : {},
			minVersion: "TLSv1.2",
			ciphers,
			ecdhCurve: keyShares(),
			ca: trusted(ssl),
			allowPartialTrustChain: true,
			checkServerIdentity: (_name, certificate) => ssl.verify === "full" && !namesHost(certificate, host) ? anotherHost() : void 0,
			rejectUnauthorized: false
		});
		const fail = (evidence) => {
			settle(failure("tls", "database", evidence));
			socket.destroy();
		};
		socket.on("error", (error) => {
			const { code = "", message } = error;
			if (code === "ECONNRESET" || code === "EPIPE") fail({
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
			const chain = presentedChain(socket);
			if (ssl.verify !== "none" && !socket.authorized) {
				fail({
					kind: "tls-certificate",
					code: verdict(socket),
					chain
				});
				return;
			}
			const [protocol, cipher] = [socket.getProtocol() ?? "", socket.getCipher().name];
			settle({
				socket,
				tls: {
					protocol,
					cipher,
					verified: ssl.verify,
					certificate: chain[0] ?? null
				}
			});
		});
	});
}
function verdict(socket) {
	const code = String(socket.authorizationError);
	if (code !== "UNSPECIFIED") return code;
	const { _handle: handle } = socket;
	return handle?.verifyError?.()?.message ?? code;
}
function anotherHost() {
	return Object.assign(/* @__PURE__ */ new Error("another host"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
}
function trusted(ssl) {
	if (ssl.verify === "none") return [];
	return ssl.certificate === null ? [...rootCertificates] : [ssl.certificate];
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
function presentedChain(socket) {
	const chain = [];
	const seen = /* @__PURE__ */ new Set();
	let certificate = socket.getPeerCertificate(true);
	while (certificate?.raw !== void 0 && !seen.has(certificate.fingerprint256)) {
		seen.add(certificate.fingerprint256);
		chain.push(presented(certificate));
		certificate = certificate.issuerCertificate;
	}
	return chain;
}
function presented({ raw }) {
	const certificate = new X509Certificate(raw);
	return {
		subject: oneLine(certificate.subject),
		issuer: oneLine(certificate.issuer),
		names: (certificate.subjectAltName ?? "").split(", ").filter((name) => /^(DNS|IP Address):./.test(name)).map((name) => name.replace(/^(DNS|IP Address):/, "")),
		valid_from: isoTime(certificate.validFrom),
		valid_to: isoTime(certificate.validTo),
		self_signed: certificate.checkIssued(certificate),
		fingerprint256: certificate.fingerprint256
	};
}
function oneLine(name) {
	return (name ?? "").replaceAll("\n", ", ");
}
export { canBind, secure };
