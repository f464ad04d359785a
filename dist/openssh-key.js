"use strict";
let node_crypto = require("node:crypto");
const magic = Buffer.from("openssh-key-v1\0", "latin1");
function parseOpenSshFile(bytes) {
	if (!bytes.subarray(0, magic.length).equals(magic)) return magic.subarray(0, bytes.length).equals(bytes) ? "truncated" : "damaged";
	const head = takeStrings(bytes.subarray(magic.length), 3);
	if (head === null || head.rest.length < 4) return "truncated";
	const [cipher, kdf, kdfOptions] = head.strings;
	if (head.rest.readUInt32BE(0) !== 1) return "damaged";
	const halves = takeStrings(head.rest.subarray(4), 2);
	if (halves === null) return "truncated";
	const [publicKey, privatePart] = halves.strings;
	const type = takeStrings(publicKey, 1)?.strings[0]?.toString("latin1");
	const derivation = parseKdf(kdf.toString("latin1"), kdfOptions);
	if (type === void 0 || derivation === null) return "damaged";
	if (cipher.toString("latin1") === "none" !== (derivation.rounds === 0)) return "damaged";
	return {
		cipher: cipher.toString("latin1"),
		...derivation,
		type,
		publicKey,
		privatePart,
		tag: halves.rest
	};
}
function parseKdf(name, options) {
	if (name === "none") return options.length === 0 ? {
		salt: options,
		rounds: 0
	} : null;
	const parts = name === "bcrypt" ? takeStrings(options, 1) : null;
	if (parts === null || parts.rest.length !== 4) return null;
	const salt = parts.strings[0];
	const rounds = parts.rest.readUInt32BE(0);
	return salt.length === 0 || salt.length > 1024 || rounds === 0 ? null : {
		salt,
		rounds
	};
}
function keyInPrivatePart(part, file) {
	const fields = parsePrivatePart(part);
	if (fields === null) return "undecryptable";
	if (typeof fields === "string") return fields;
	if (!publicKeyOf(fields).equals(file.publicKey)) return "mismatched";
	const key = keyObject(fields);
	if (key === null) return "damaged";
	return key.asymmetricKeyType !== "ed25519" || key.export({ format: "jwk" }).x === base64url(fields.fields[0]) ? key : "mismatched";
}
const fieldCounts = {
	"ssh-ed25519": 2,
	"ssh-rsa": 6,
	"ecdsa-sha2-nistp256": 3,
	"ecdsa-sha2-nistp384": 3,
	"ecdsa-sha2-nistp521": 3
};
const usableTypes = Object.keys(fieldCounts);
function parsePrivatePart(part) {
	if (part.length < 8) return "truncated";
	if (part.readUInt32BE(0) !== part.readUInt32BE(4)) return null;
	const first = takeStrings(part.subarray(8), 1);
	const type = first?.strings[0]?.toString("latin1") ?? "";
	const count = Object.hasOwn(fieldCounts, type) ? fieldCounts[type] : null;
	if (first === null || count === null) return "damaged";
	const fields = takeStrings(first.rest, count + 1);
	if (fields === null) return "truncated";
	return fields.rest.every((byte, index) => byte === (index + 1 & 255)) ? {
		type,
		fields: fields.strings.slice(0, count)
	} : "damaged";
}
function ed25519File(publicKey, seed) {
	const type = string("ssh-ed25519");
	const inner = Buffer.concat([...[
		uint32(0),
		uint32(0),
		type,
		string(publicKey)
	], ...[string(Buffer.concat([seed, publicKey])), string("")]]);
	const padding = Buffer.from([
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].slice(0, (8 - inner.length % 8) % 8));
	return Buffer.concat([
		magic,
		...[
			string("none"),
			string("none"),
			string(""),
			uint32(1)
		],
		string(Buffer.concat([type, string(publicKey)])),
		string(Buffer.concat([inner, padding]))
	]);
}
function secretStart(bytes) {
	const file = parseOpenSshFile(bytes);
	if (typeof file === "string") return null;
	const start = bytes.length - file.tag.length - file.privatePart.length;
	if (file.cipher !== "none") return start;
	const count = {
		"ssh-ed25519": 1,
		"ssh-rsa": 2,
		"ssh-dss": 4
	}[file.type] ?? (file.type.startsWith("ecdsa-") ? 2 : 0);
	const rest = takeStrings(file.privatePart.subarray(8), 1 + count)?.rest;
	return rest === void 0 ? start : bytes.length - file.tag.length - rest.length;
}
function publicKeyOf({ type, fields }) {
	const [first, second] = fields;
	if (type === "ssh-ed25519") return Buffer.concat([string(type), string(first)]);
	const both = type === "ssh-rsa" ? [second, first] : [first, second];
	return Buffer.concat([string(type), ...both.map(string)]);
}
function keyObject(fields) {
	try {
		const key = jsonWebKey(fields);
		return key === null ? null : (0, node_crypto.createPrivateKey)({
			key,
			format: "jwk"
		});
	} catch {
		return null;
	}
}
function jsonWebKey({ type, fields }) {
	if (type === "ssh-ed25519") {
		const [x, both] = fields;
		return x.length === 32 && both.length === 64 && both.subarray(32).equals(x) ? {
			kty: "OKP",
			crv: "Ed25519",
			d: base64url(both.subarray(0, 32)),
			x: base64url(x)
		} : null;
	}
	return type === "ssh-rsa" ? rsaKey(fields) : ecKey(type, fields);
}
function rsaKey(fields) {
	const [n, e, d, qi, p, q] = fields.map(integer);
	if (p < 2n || q < 2n) return null;
	const numbers = {
		n,
		e,
		d,
		p,
		q,
		dp: d % (p - 1n),
		dq: d % (q - 1n),
		qi
	};
	const encoded = Object.entries(numbers).map(([name, value]) => [name, base64url(bytesOf(value))]);
	return {
		kty: "RSA",
		...Object.fromEntries(encoded)
	};
}
const curves = {
	nistp256: {
		crv: "P-256",
		length: 32
	},
	nistp384: {
		crv: "P-384",
		length: 48
	},
	nistp521: {
		crv: "P-521",
		length: 66
	}
};
function ecKey(type, fields) {
	const [name, point, secret] = fields;
	const curve = curves[name.toString("latin1")];
	if (curve === void 0 || type !== `ecdsa-sha2-${name}`) return null;
	const { crv, length } = curve;
	if (point.length !== 1 + 2 * length || point[0] !== 4) return null;
	const d = bytesOf(integer(secret), length);
	const [x, y] = [point.subarray(1, 1 + length), point.subarray(1 + length)];
	return {
		kty: "EC",
		crv,
		d: base64url(d),
		x: base64url(x),
		y: base64url(y)
	};
}
function integer(bytes) {
	return bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString("hex")}`);
}
function bytesOf(value, length = 1) {
	const digits = value.toString(16);
	const even = Math.max(length * 2, digits.length + digits.length % 2);
	return Buffer.from(digits.padStart(even, "0"), "hex");
}
function base64url(bytes) {
	return bytes.toString("base64url");
}
function takeStrings(bytes, count) {
	const strings = [];
	let at = 0;
	while (strings.length < count) {
		if (at + 4 > bytes.length) return null;
		const end = at + 4 + bytes.readUInt32BE(at);
		if (end > bytes.length) return null;
		strings.push(bytes.subarray(at + 4, end));
		at = end;
	}
	return {
		strings,
		rest: bytes.subarray(at)
	};
}
function string(content) {
	const bytes = Buffer.from(content);
	return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}
Object.defineProperty(exports, "ed25519File", {
	enumerable: true,
	get: function() {
		return ed25519File;
	}
});
Object.defineProperty(exports, "keyInPrivatePart", {
	enumerable: true,
	get: function() {
		return keyInPrivatePart;
	}
});
Object.defineProperty(exports, "parseOpenSshFile", {
	enumerable: true,
	get: function() {
		return parseOpenSshFile;
	}
});
Object.defineProperty(exports, "secretStart", {
	enumerable: true,
	get: function() {
		return secretStart;
	}
});
Object.defineProperty(exports, "usableTypes", {
	enumerable: true,
	get: function() {
		return usableTypes;
	}
});
