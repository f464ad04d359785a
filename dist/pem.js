"use strict";
let node_crypto = require("node:crypto");
function findKeyBlock(text) {
	const plain = withLineBreaks(text);
	const begin = /-----BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)-----/.exec(plain);
	if (begin === null) {
		const decoded = decodedText(plain);
		return decoded === null ? invalid(reasonWithoutKey(plain)) : findKeyBlock(decoded);
	}
	const label = begin[1];
	const start = begin.index + begin[0].length;
	const end = plain.indexOf(`-----END ${label}-----`, start);
	if (end === -1) return invalid({ kind: "truncated" });
	return keyBlock(label, plain.slice(start, end)) ?? invalid({ kind: "damaged" });
}
function withLineBreaks(text) {
	return text.replaceAll(/(?<!\\)\\+[nr]/g, "\n").replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "");
}
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
function decodedText(plain) {
	if (!/^[A-Za-z0-9+/=_\s-]+$/.test(plain)) return null;
	const decoded = Buffer.from(plain, "base64").toString();
	return decoded !== "" && !/[\0-\x08\ufffd]/.test(decoded) || decoded.includes("-----BEGIN") ? decoded : null;
}
function reasonWithoutKey(text) {
	if (text.includes("PRIVATE KEY-----")) return { kind: "truncated" };
	if (text.includes("PuTTY-User-Key-File")) return { kind: "putty" };
	if (text.includes("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY")) return { kind: "ssh2" };
	if (/\b(ssh|ecdsa|sk)-[a-z0-9-]{1,60}-cert-v0[01]@openssh\.com\b/.test(text)) return { kind: "certificate" };
	if (/\b(ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]{1,60}\s+AAAA/.test(text)) return { kind: "public-key" };
	if (/BEGIN (SSH2 |RSA |)PUBLIC KEY/.test(text)) return { kind: "public-key" };
	if (/BEGIN (X509 |TRUSTED )?CERTIFICATE-/.test(text)) return { kind: "tls-certificate" };
	if (/BEGIN (NEW )?CERTIFICATE REQUEST/.test(text)) return { kind: "csr" };
	if (/^\s*(<!doctype|<html|<\?xml)/i.test(text)) return { kind: "html" };
	if (/^\s*[{[]/.test(text)) return { kind: "json" };
	return { kind: /^\s*(SHA256:|MD5:)/.test(text) ? "host-key" : "no-key" };
}
function keyBlock(label, content) {
	const groups = /DEK-Info:\s*(?<cipher>[A-Za-z0-9-]+),\s*(?<iv>[0-9A-Fa-f]+)/.exec(content)?.groups;
	const cipher = groups?.cipher ?? "";
	const iv = groups?.iv?.slice(0, ivDigits(cipher)) ?? "";
	const body = content.replace(/Proc-Type:\s*4,\s*ENCRYPTED/, "").replace(new RegExp(`DEK-Info:\\s*${cipher},\\s*${iv}`), "").replaceAll(/\s+/g, "");
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
	const bytes = Buffer.from(body, "base64");
	const header = groups === void 0 ? null : {
		cipher,
		iv
	};
	return {
		label,
		header,
		bytes,
		pem: pemText(label, header, bytes)
	};
}
function ivDigits(cipher) {
	const length = (0, node_crypto.getCipherInfo)(cipher.toLowerCase())?.ivLength;
	return length === void 0 ? void 0 : length * 2;
}
function pemText(label, header, bytes) {
	const headers = header === null ? [] : [
		"Proc-Type: 4,ENCRYPTED",
		`DEK-Info: ${header.cipher},${header.iv}`,
		""
	];
	const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
	return [
		`-----BEGIN ${label}-----`,
		...headers,
		...lines,
		`-----END ${label}-----`,
		""
	].join("\n");
}
function derFault(bytes) {
	if (derAt(bytes, 0) !== null) return null;
	return bytes[0] === 48 ? "truncated" : "damaged";
}
function derAt(bytes, at) {
	const [tag, first] = [bytes[at], bytes[at + 1]];
	if (tag === void 0 || first === void 0) return null;
	const lengthBytes = first < 128 ? 0 : first & 127;
	const start = at + 2 + lengthBytes;
	if (lengthBytes > 4 || start > bytes.length) return null;
	const end = start + (lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes));
	return end > bytes.length ? null : {
		tag,
		content: bytes.subarray(start, end),
		end
	};
}
function elementsIn(element) {
	const elements = [];
	if (!element || (element.tag & 32) === 0) return elements;
	for (let at = 0; at < element.content.length;) {
		const next = derAt(element.content, at);
		if (next === null) break;
		elements.push(next);
		at = next.end;
	}
	return elements;
}
function objectId({ content }) {
	const numbers = [];
	let value = 0;
	for (const byte of content) {
		value = value * 128 + (byte & 127);
		if (byte < 128) {
			numbers.push(value);
			value = 0;
		}
	}
	const [first = 0, ...rest] = numbers;
	const top = Math.min(Math.floor(first / 40), 2);
	return [
		top,
		first - top * 40,
		...rest
	].join(".");
}
function integer(element) {
	const digits = element?.content.toString("hex") ?? "";
	return digits === "" ? 0 : Number(`0x${digits}`);
}
Object.defineProperty(exports, "derAt", {
	enumerable: true,
	get: function() {
		return derAt;
	}
});
Object.defineProperty(exports, "derFault", {
	enumerable: true,
	get: function() {
		return derFault;
	}
});
Object.defineProperty(exports, "elementsIn", {
	enumerable: true,
	get: function() {
		return elementsIn;
	}
});
Object.defineProperty(exports, "findKeyBlock", {
	enumerable: true,
	get: function() {
		return findKeyBlock;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "invalid", {
	enumerable: true,
	get: function() {
		return invalid;
	}
});
Object.defineProperty(exports, "objectId", {
	enumerable: true,
	get: function() {
		return objectId;
	}
});
Object.defineProperty(exports, "pemText", {
	enumerable: true,
	get: function() {
		return pemText;
	}
});
Object.defineProperty(exports, "withLineBreaks", {
	enumerable: true,
	get: function() {
		return withLineBreaks;
	}
});
