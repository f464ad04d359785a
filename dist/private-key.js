"use strict";
const require_openssh_key = require("./openssh-key.js");
const require_pem = require("./pem.js");
let node_crypto = require("node:crypto");
function readPrivateKey(text, hasPassphrase) {
	const block = require_pem.findKeyBlock(text);
	if ("kind" in block) return block;
	switch (block.label) {
		case "OPENSSH PRIVATE KEY": return readOpenSshKey(block, hasPassphrase);
		case "DSA PRIVATE KEY": return require_pem.invalid({
			kind: "unsupported-type",
			type: "DSA"
		});
		case "PRIVATE KEY":
		case "ENCRYPTED PRIVATE KEY":
		case "RSA PRIVATE KEY":
		case "EC PRIVATE KEY": return readPem(block, hasPassphrase);
		default: return require_pem.invalid({
			kind: "unsupported-type",
			type: block.label
		});
	}
}
function cachedKeyReader() {
	const cache = new Map();
	return (text, hasPassphrase) => {
		const name = `${hasPassphrase} ${text}`;
		const key = cache.get(name) ?? readPrivateKey(text, hasPassphrase);
		cache.set(name, key);
		return key;
	};
}
function readOpenSshKey({ bytes, pem }, hasPassphrase) {
	const file = require_openssh_key.parseOpenSshFile(bytes);
	if (typeof file === "string") return require_pem.invalid({ kind: file });
	const unusable = typeProblem(file.type);
	if (unusable !== null) return unusable;
	if (file.cipher === "none") return keyFromOpenSsh(file.privatePart, file);
	return lockedKey(pem, opensshCipherProblem(file.cipher), hasPassphrase);
}
function typeProblem(type) {
	if (require_openssh_key.usableTypes.includes(type)) return null;
	const isOnDevice = /^sk-|^webauthn-/.test(type);
	return require_pem.invalid({
		kind: isOnDevice ? "hardware-key" : "unsupported-type",
		type
	});
}
function readPem(block, hasPassphrase) {
	if (isEncryptedPem(block)) return lockedKey(block.pem, pemCipherProblem(block), hasPassphrase);
	try {
		return checkKey((0, node_crypto.createPrivateKey)(block.pem));
	} catch {
		return require_pem.invalid(pemProblem(block));
	}
}
function pemProblem({ label, bytes }) {
	const fault = require_pem.derFault(bytes);
	if (fault !== null) return { kind: fault };
	const [, algorithm] = label === "PRIVATE KEY" ? require_pem.elementsIn(require_pem.derAt(bytes, 0)) : [];
	const [type] = require_pem.elementsIn(algorithm);
	if (type === void 0 || pkcs8Types.includes(require_pem.objectId(type))) return { kind: "damaged" };
	return {
		kind: "unsupported-type",
		type: require_pem.objectId(type)
	};
}
const pkcs8Types = [
	"1.2.840.113549.1.1.1",
	"1.2.840.10045.2.1",
	"1.3.101.112"
];
function lockedKey(pem, problem, hasPassphrase) {
	if (problem !== null) return require_pem.invalid(problem);
	return hasPassphrase ? {
		kind: "locked",
		pem
	} : require_pem.invalid({ kind: "passphrase-missing" });
}
function keyFromOpenSsh(part, file) {
	const key = require_openssh_key.keyInPrivatePart(part, file);
	if (typeof key !== "string") return checkKey(key);
	if (key !== "undecryptable") return require_pem.invalid({ kind: key });
	return require_pem.invalid({ kind: file.cipher === "none" ? "damaged" : "passphrase-wrong" });
}
const rsaBits = {
	min: 1024,
	max: 16384
};
const sshCurves = [
	"prime256v1",
	"secp384r1",
	"secp521r1"
];
function checkKey(key) {
	const type = key.asymmetricKeyType ?? "unknown";
	const { modulusLength: bits = 0, namedCurve: curve = "" } = key.asymmetricKeyDetails ?? {};
	if (type === "rsa" && (bits < rsaBits.min || bits > rsaBits.max)) return require_pem.invalid({
		kind: "rsa-size",
		bits
	});
	if (type !== "rsa" && type !== "ed25519" && !(type === "ec" && sshCurves.includes(curve))) return require_pem.invalid({
		kind: "unsupported-type",
		type: curve === "" ? type : `${type} ${curve}`
	});
	try {
		if (!signsForItself(key)) return require_pem.invalid({ kind: "mismatched" });
		return {
			kind: "key",
			pem: exportKey(key, type)
		};
	} catch {
		return require_pem.invalid({ kind: "damaged" });
	}
}
function signsForItself(key) {
	const hash = key.asymmetricKeyType === "ed25519" ? null : "sha256";
	const text = Buffer.from("any text");
	return (0, node_crypto.verify)(hash, text, (0, node_crypto.createPublicKey)(key), (0, node_crypto.sign)(hash, text, key));
}
function exportKey(key, type) {
	if (type === "rsa") return key.export({
		type: "pkcs1",
		format: "pem"
	}).toString();
	const jwk = key.export({ format: "jwk" });
	if (type === "ec") return (0, node_crypto.createPrivateKey)({
		key: jwk,
		format: "jwk"
	}).export({
		type: "sec1",
		format: "pem"
	}).toString();
	const { d = "", x = "" } = jwk;
	const file = require_openssh_key.ed25519File(Buffer.from(x, "base64url"), Buffer.from(d, "base64url"));
	return require_pem.pemText("OPENSSH PRIVATE KEY", null, file);
}
function derivationRounds(pem) {
	const block = require_pem.findKeyBlock(pem);
	const file = "kind" in block ? null : require_openssh_key.parseOpenSshFile(block.bytes);
	return file === null || typeof file === "string" ? 0 : file.rounds;
}
const opensshCiphers = {
	"3des-cbc": "des-ede3-cbc",
	"aes128-cbc": "aes-128-cbc",
	"aes192-cbc": "aes-192-cbc",
	"aes256-cbc": "aes-256-cbc",
	"rijndael-cbc@lysator.liu.se": "aes-256-cbc",
	"aes128-ctr": "aes-128-ctr",
	"aes192-ctr": "aes-192-ctr",
	"aes256-ctr": "aes-256-ctr",
	"aes128-gcm@openssh.com": "aes-128-gcm",
	"aes256-gcm@openssh.com": "aes-256-gcm"
};
function opensslCipher(opensshCipher) {
	return Object.hasOwn(opensshCiphers, opensshCipher) ? opensshCiphers[opensshCipher] : null;
}
function opensshCipherProblem(cipher) {
	if (opensslCipher(cipher) !== null) return null;
	return {
		kind: "cipher",
		cipher,
		convert: cipher === "chacha20-poly1305@openssh.com" ? "ssh-keygen" : null
	};
}
function isEncryptedPem({ label, header }) {
	return header !== null || label === "ENCRYPTED PRIVATE KEY";
}
function pemCipherProblem({ header, bytes }) {
	if (header !== null) return /^(RC2|RC4|DESX?-(CBC|CFB|OFB)|BF|CAST5|IDEA|SEED)/i.test(header.cipher) ? {
		kind: "cipher",
		cipher: header.cipher,
		convert: "openssl"
	} : null;
	const scheme = encryptionScheme(bytes);
	if (typeof scheme === "string") return { kind: scheme };
	const legacy = legacyCiphers[scheme.cipher];
	if (legacy !== void 0) return {
		kind: "cipher",
		cipher: legacy,
		convert: "openssl"
	};
	return scheme.isCostly ? { kind: "derivation" } : null;
}
const legacyCiphers = {
	"1.2.840.113549.1.5.1": "PBE-MD2-DES",
	"1.2.840.113549.1.5.3": "PBE-MD5-DES",
	"1.2.840.113549.1.5.4": "PBE-MD2-RC2-64",
	"1.2.840.113549.1.5.6": "PBE-MD5-RC2-64",
	"1.2.840.113549.1.5.10": "PBE-SHA1-DES",
	"1.2.840.113549.1.5.11": "PBE-SHA1-RC2-64",
	"1.2.840.113549.1.12.1.1": "PBE-SHA1-RC4-128",
	"1.2.840.113549.1.12.1.2": "PBE-SHA1-RC4-40",
	"1.2.840.113549.1.12.1.5": "PBE-SHA1-RC2-128",
	"1.2.840.113549.1.12.1.6": "PBE-SHA1-RC2-40",
	"1.2.840.113549.3.2": "RC2-CBC",
	"1.2.840.113549.3.4": "RC4",
	"1.3.14.3.2.6": "DES-ECB",
	"1.3.14.3.2.7": "DES-CBC",
	"1.3.14.3.2.8": "DES-OFB",
	"1.3.14.3.2.9": "DES-CFB",
	"1.3.6.1.4.1.188.7.1.1.2": "IDEA-CBC",
	"1.3.6.1.4.1.3029.1.2": "BF-CBC",
	"1.2.840.113533.7.66.10": "CAST5-CBC",
	"1.2.410.200004.1.4": "SEED-CBC"
};
const pbes2 = "1.2.840.113549.1.5.13";
const scrypt = "1.3.6.1.4.1.11591.4.11";
const maxIterations = 2e6;
const maxScryptBytes = 33554432;
const maxScryptPasses = 16;
function encryptionScheme(bytes) {
	const fault = require_pem.derFault(bytes);
	if (fault !== null) return fault;
	const [scheme, parameters] = require_pem.elementsIn(require_pem.elementsIn(require_pem.derAt(bytes, 0))[0]);
	if (scheme === void 0) return "damaged";
	const cipher = require_pem.objectId(scheme);
	if (cipher !== pbes2) return {
		cipher,
		isCostly: require_pem.integer(require_pem.elementsIn(parameters)[1]) > maxIterations
	};
	const [derivation = [], encryption = []] = require_pem.elementsIn(parameters).map(require_pem.elementsIn);
	if (derivation[0] === void 0 || encryption[0] === void 0) return "damaged";
	const numbers = require_pem.elementsIn(derivation[1]).slice(1).map(require_pem.integer);
	const isCostly = require_pem.objectId(derivation[0]) === scrypt ? isCostlyScrypt(numbers) : numbers[0] > maxIterations;
	return {
		cipher: require_pem.objectId(encryption[0]),
		isCostly
	};
}
function isCostlyScrypt([cost = 0, blockSize = 0, passes = 0]) {
	return cost * blockSize * 128 > maxScryptBytes || passes > maxScryptPasses;
}
function pkcs8Cipher(bytes) {
	const scheme = encryptionScheme(bytes);
	return typeof scheme === "string" ? "unknown" : scheme.cipher;
}
Object.defineProperty(exports, "cachedKeyReader", {
	enumerable: true,
	get: function() {
		return cachedKeyReader;
	}
});
Object.defineProperty(exports, "checkKey", {
	enumerable: true,
	get: function() {
		return checkKey;
	}
});
Object.defineProperty(exports, "derivationRounds", {
	enumerable: true,
	get: function() {
		return derivationRounds;
	}
});
Object.defineProperty(exports, "keyFromOpenSsh", {
	enumerable: true,
	get: function() {
		return keyFromOpenSsh;
	}
});
Object.defineProperty(exports, "opensslCipher", {
	enumerable: true,
	get: function() {
		return opensslCipher;
	}
});
Object.defineProperty(exports, "pkcs8Cipher", {
	enumerable: true,
	get: function() {
		return pkcs8Cipher;
	}
});
Object.defineProperty(exports, "readPrivateKey", {
	enumerable: true,
	get: function() {
		return readPrivateKey;
	}
});
