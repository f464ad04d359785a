import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_bcrypt_pbkdf } from "./bcrypt-pbkdf.js";
import { r as parseOpenSshFile } from "./openssh-key.js";
import { i as findKeyBlock } from "./pem.js";
import { a as keyFromOpenSsh, i as invalid, n as checkKey, o as opensslCipher, s as pkcs8Cipher } from "./private-key.js";
import { parentPort } from "node:worker_threads";
import { createDecipheriv, createPrivateKey, getCipherInfo } from "node:crypto";
// src/config/values/keys/unlock-key.ts
var import_bcrypt_pbkdf = /* @__PURE__ */ __toESM(require_bcrypt_pbkdf(), 1);
function unlockKey(pem, passphrase) {
	const block = findKeyBlock(pem);
	if ("kind" in block) return block;
	return block.label === "OPENSSH PRIVATE KEY" ? unlockOpenSsh(block.bytes, passphrase) : unlockPem(block, passphrase);
}
function unlockOpenSsh(bytes, passphrase) {
	const file = parseOpenSshFile(bytes);
	if (typeof file === "string") return invalid({ kind: file });
	const part = decrypt(file, passphrase);
	return part === null ? invalid({ kind: "passphrase-wrong" }) : keyFromOpenSsh(part, file);
}
const tagLength = 16;
function decrypt(file, passphrase) {
	const name = opensslCipher(file.cipher);
	const info = name === null ? void 0 : getCipherInfo(name);
	if (name === null || info === void 0) return null;
	const { keyLength, ivLength = 0 } = info;
	const derived = deriveKey(passphrase, file, keyLength + ivLength);
	if (derived === null) return null;
	const [key, iv] = [derived.subarray(0, keyLength), derived.subarray(keyLength)];
	try {
		if (name === "aes-128-gcm" || name === "aes-256-gcm") {
			const decipher = createDecipheriv(name, key, iv, { authTagLength: tagLength });
			decipher.setAuthTag(file.tag);
			return Buffer.concat([decipher.update(file.privatePart), decipher.final()]);
		}
		const decipher = createDecipheriv(name, key, iv).setAutoPadding(false);
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
		return checkKey(createPrivateKey({
			key: pem,
			passphrase
		}));
	} catch (error) {
		switch (error.code) {
			case "ERR_OSSL_EVP_UNSUPPORTED":
			case "ERR_OSSL_PEM_UNSUPPORTED_ENCRYPTION": return invalid({
				kind: "cipher",
				cipher: header?.cipher ?? pkcs8Cipher(bytes),
				convert: null
			});
			case "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH": return invalid({ kind: "truncated" });
			case "ERR_OSSL_PEM_BAD_IV_CHARS": return invalid({ kind: "damaged" });
			default: return invalid({ kind: "passphrase-wrong" });
		}
	}
}
// src/connect/key-thread.ts
parentPort?.on("message", ({ privateKey, passphrase }) => {
	parentPort?.postMessage(unlockKey(privateKey, passphrase));
});
export {};
