import { f as objectId, l as derAt, u as elementsIn } from "./private-key.js";
import { n as literalText, o as variableName } from "./variables.js";
import { X509Certificate } from "node:crypto";
import path from "node:path";
// src/config/values/certificate.ts
function readCertificate(text, now) {
	const normal = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "");
	const blocks = blocksIn(isPem(normal) ? normal : withoutBase64(normal) ?? normal);
	if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return invalid({ kind: "private-key" });
	const certificates = blocks.filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
	if (certificates.length === 0) return invalid(missing(text));
	const read = certificates.map(({ body }) => wrap(body)).map((pem) => ({
		pem,
		parsed: parse(pem)
	}));
	if (read.some(({ parsed }) => parsed === null)) return invalid({ kind: "unparsable" });
	const faults = read.map(({ parsed }) => dateFault(parsed, now));
	if (faults.every((fault) => fault !== null)) return invalid(faults[0]);
	return {
		kind: "pem",
		pem: read.map(({ pem }) => pem).join("")
	};
}
function withoutBase64(text) {
	const plain = text.replaceAll(/\s+/g, "");
	if (!/^[A-Za-z0-9+/]{100,}={0,2}$/.test(plain)) return null;
	const decoded = Buffer.from(plain, "base64").toString("latin1");
	if (isPem(decoded)) return decoded;
	return plain.startsWith("MI") ? wrap(plain) : null;
}
function binaryCertificate(bytes) {
	return binaryForm(bytes) ?? { kind: "no-certificate" };
}
function certificatePath(value, folder) {
	if (isPem(value) || variableName(value) !== null) return null;
	return path.resolve(folder, literalText(value));
}
function isPem(value) {
	return value.includes("-----BEGIN");
}
function isoTime(printed) {
	const time = / \d{4} GMT$/.test(printed) ? new Date(printed) : null;
	return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
function blocksIn(text) {
	const [begin, dashes] = ["-----BEGIN ", "-----"];
	const blocks = [];
	const unclosed = /* @__PURE__ */ new Set();
	let start = text.indexOf(begin);
	while (start !== -1) {
		const name = start + begin.length;
		const body = text.indexOf(dashes, name);
		const label = text.slice(name, Math.max(body, name));
		const last = `-----END ${label}${dashes}`;
		const end = label === "" || unclosed.has(label) ? -1 : text.indexOf(last, body);
		if (end === -1) unclosed.add(label);
		else blocks.push({
			label,
			body: text.slice(body + dashes.length, end)
		});
		start = text.indexOf(begin, end === -1 ? name : end + last.length);
	}
	return blocks;
}
function dateFault(certificate, now) {
	const [from, to] = [isoTime(certificate.validFrom), isoTime(certificate.validTo)];
	const today = now.toISOString();
	if (to !== null && to < today) return {
		kind: "expired",
		...subjectAnd(certificate, to)
	};
	if (from !== null && from > today) return {
		kind: "not-yet-valid",
		...subjectAnd(certificate, from)
	};
	return null;
}
function missing(text) {
	return textForm(text) ?? { kind: text.includes("-----BEGIN") ? "truncated" : "no-certificate" };
}
function wrap(body) {
	return `-----BEGIN CERTIFICATE-----\n${(body.replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;
}
function parse(pem) {
	try {
		return new X509Certificate(pem);
	} catch {
		return null;
	}
}
function subjectAnd(certificate, iso) {
	return {
		subject: certificate.subject.replaceAll("\n", ", "),
		on: iso.slice(0, 10)
	};
}
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
function binaryForm(content) {
	const bytes = Buffer.from(content);
	const first = bytes.subarray(0, 4).toString("hex");
	if (/^(fffe|feff)/.test(first)) return {
		kind: "utf-16",
		encoding: "UTF-16"
	};
	if (/^(feedfeed|cececece)/.test(first)) return { kind: "key-store" };
	if (/^(504b0304|1f8b)/.test(first)) return { kind: "archive" };
	if (bytes[0] !== 0 && bytes[1] === 0) return {
		kind: "utf-16",
		encoding: "UTF-16LE"
	};
	if (bytes[0] === 0 && bytes[1] !== 0) return {
		kind: "utf-16",
		encoding: "UTF-16BE"
	};
	return bytes[0] === 48 ? derForm(bytes) : null;
}
function derForm(bytes) {
	const [first, second, third] = elementsIn(derAt(bytes, 0));
	const [integer, objectIdentifier, sequence] = [
		2,
		6,
		48
	];
	if (first?.tag === objectIdentifier && objectId(first) === "1.2.840.113549.1.7.2") return { kind: "pkcs7-der" };
	const version = first?.tag === integer ? first.content.at(-1) : null;
	if (version === 3 && second?.tag === sequence && elementsIn(second)[0]?.tag === objectIdentifier) return { kind: "pkcs12" };
	return { kind: version === 0 && (second?.tag === sequence || second?.tag === integer) && third !== void 0 || version === 1 && second?.tag === 4 ? "der-key" : "der" };
}
function textForm(text) {
	const plain = text.trim();
	if (plain === "") return { kind: "empty" };
	if (text.includes("\0")) return binaryForm(Buffer.from(text, "utf8"));
	if (/^0[\u0080-\u0083\ufffd]/.test(text)) return { kind: "der" };
	if (/-----BEGIN (PKCS7|CMS|PKCS #7 SIGNED DATA)-----/.test(plain)) return { kind: "pkcs7" };
	if (/-----BEGIN (NEW )?CERTIFICATE REQUEST-----/.test(plain)) return { kind: "csr" };
	if (/-----BEGIN (RSA |EC |DSA )?PUBLIC KEY-----/.test(plain)) return { kind: "public-key" };
	if (/-----BEGIN X509 CRL-----/.test(plain)) return { kind: "crl" };
	if (/-----BEGIN PGP /.test(plain)) return { kind: "pgp" };
	if (/^(ssh-|ecdsa-sha2-|sk-)\S+ AAAA|---- BEGIN SSH2/.test(plain)) return { kind: "ssh-key" };
	if (/^(<!doctype|<html|<\?xml|<head|<body)/i.test(plain)) return { kind: "html" };
	return /^[{[]/.test(plain) ? { kind: "json" } : null;
}
export { readCertificate as a, isoTime as i, certificatePath as n, isPem as r, binaryCertificate as t };
