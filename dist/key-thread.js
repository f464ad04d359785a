"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_bcrypt_pbkdf$1 = require("./bcrypt-pbkdf.js");
const require_openssh_key = require("./openssh-key.js");
const require_pem = require("./pem.js");
const require_private_key = require("./private-key.js");
let node_worker_threads = require("node:worker_threads");
let node_crypto = require("node:crypto");
var import_bcrypt_pbkdf = require_rolldown_runtime.__toESM(require_bcrypt_pbkdf$1.require_bcrypt_pbkdf(), 1);
function unlockKey(pem, passphrase) {
	const block = require_pem.findKeyBlock(pem);
	if ("kind" in block) return block;
	return block.label === "OPENSSH PRIVATE KEY" ? unlockOpenSsh(block.bytes, passphrase) : unlockPem(block, passphrase);
}
function unlockOpenSsh(bytes, passphrase) {
	const file = require_openssh_key.parseOpenSshFile(bytes);
	if (typeof file === "string") return require_pem.invalid({ kind: file });
	const part = decrypt(file, passphrase);
	return part === null ? require_pem.invalid({ kind: "passphrase-wrong" }) : require_private_key.keyFromOpenSsh(part, file);
}
const tagLength = 16;
function decrypt(file, passphrase) {
	const name = require_private_key.opensslCipher(file.cipher);
	const info = name === null ? void 0 : (0, node_crypto.getCipherInfo)(name);
	if (name === null || info === void 0) return null;
	const { keyLength, ivLength = 0 } = info;
	const derived = deriveKey(passphrase, file, keyLength + ivLength);
	if (derived === null) return null;
	const [key, iv] = [derived.subarray(0, keyLength), derived.subarray(keyLength)];
	try {
		if (name === "aes-128-gcm" || name === "aes-256-gcm") {
			const decipher = (0, node_crypto.createDecipheriv)(name, key, iv, { authTagLength: tagLength });
			decipher.setAuthTag(file.tag);
			return Buffer.concat([decipher.update(file.privatePart), decipher.final()]);
		}
		const decipher = (0, node_crypto.createDecipheriv)(name, key, iv).setAutoPadding(false);
		return Buffer.concat([decipher.update(file.privatePart), decipher.final()]);
	} catch {
		return null;
	}
}
function deriveKey(passphrase, { salt, rounds }, length) {
	const password = Buffer.from(passphrase);
	const key = Buffer.alloc(length);
	return import_bcrypt_pbkdf.default.pbkdf(password, password.length, salt, salt.length, key, length, rounds) === 0 ? key : null;
}
function unlockPem({ pem, header, bytes }, passphrase) {
	try {
		return require_private_key.checkKey((0, node_crypto.createPrivateKey)({
			key: pem,
			passphrase
		}));
	} catch (error) {
		switch (error.code) {
			case "ERR_OSSL_EVP_UNSUPPORTED":
			case "ERR_OSSL_PEM_UNSUPPORTED_ENCRYPTION": return require_pem.invalid({
				kind: "cipher",
				cipher: header?.cipher ?? require_private_key.pkcs8Cipher(bytes),
				convert: null
			});
			case "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH": return require_pem.invalid({ kind: "truncated" });
			case "ERR_OSSL_PEM_BAD_IV_CHARS": return require_pem.invalid({ kind: "damaged" });
			default: return require_pem.invalid({ kind: "passphrase-wrong" });
		}
	}
}
node_worker_threads.parentPort?.on("message", ({ privateKey, passphrase }) => {
	node_worker_threads.parentPort?.postMessage(unlockKey(privateKey, passphrase));
});
