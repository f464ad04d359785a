import { r as __exportAll } from "./rolldown-runtime.js";
const { X509Certificate } = process.getBuiltinModule("node:crypto");
// src/config/values/certificate-time.ts
function isoTime(printed) {
	const time = / \d{4} GMT$/.test(printed) ? new Date(printed) : null;
	return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
// src/config/values/certificate.ts
var certificate_exports = /* @__PURE__ */ __exportAll({ readCertificate: () => readCertificate });
function readCertificate(text, now) {
	const blocks = blocksIn(text.replaceAll("\\n", "\n").replaceAll("\r", ""));
	if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return invalid({ kind: "private-key" });
	const certificates = blocks.filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
	if (certificates.length === 0) return invalid({ kind: missing(text) });
	const read = certificates.map(({ body }) => wrap(body)).map((pem) => ({
		pem,
		parsed: parse(pem)
	}));
	if (read.some(({ parsed }) => parsed === null)) return invalid({ kind: "unparsable" });
	const faults = read.map(({ parsed }) => outsideItsDates(parsed, now));
	if (faults.every((fault) => fault !== null)) return invalid(faults[0]);
	return {
		kind: "pem",
		pem: read.map(({ pem }) => pem).join("")
	};
}
function blocksIn(text) {
	const [begin, dashes] = ["-----BEGIN ", "-----"];
	const blocks = [];
	const unended = /* @__PURE__ */ new Set();
	let start = text.indexOf(begin);
	while (start !== -1) {
		const name = start + begin.length;
		const body = text.indexOf(dashes, name);
		const label = text.slice(name, Math.max(body, name));
		const last = `-----END ${label}${dashes}`;
		const end = label === "" || unended.has(label) ? -1 : text.indexOf(last, body);
		if (end === -1) unended.add(label);
		else blocks.push({
			label,
			body: text.slice(body + dashes.length, end)
		});
		start = text.indexOf(begin, end === -1 ? name : end + last.length);
	}
	return blocks;
}
function outsideItsDates(certificate, now) {
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
	if (/^0[\u0082\u0083\ufffd]/.test(text)) return "der";
	return text.includes("-----BEGIN") ? "truncated" : "no-certificate";
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
export { readCertificate as n, certificate_exports as t };
