import { Ut as magic } from "./core.js";
import { invalid } from "./private-key.js";
const { createPrivateKey, randomBytes } = process.getBuiltinModule("node:crypto");
// src/config/values/keys/openssh-private-key.ts
function openSshPrivateKey(key) {
	const { d = "", x = "" } = key.export({ format: "jwk" });
	const publicKey = Buffer.from(x, "base64url");
	const privateKey = Buffer.concat([Buffer.from(d, "base64url"), publicKey]);
	const check = randomBytes(4);
	const type = string("ssh-ed25519");
	const inner = Buffer.concat([
		check,
		check,
		type,
		string(publicKey),
		string(privateKey),
		string("")
	]);
	const padding = Buffer.from([
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].slice(0, (8 - inner.length % 8) % 8));
	return [
		"-----BEGIN OPENSSH PRIVATE KEY-----",
		...Buffer.concat([
			magic,
			...[
				string("none"),
				string("none"),
				string(""),
				uint32(1)
			],
			string(Buffer.concat([type, string(publicKey)])),
			string(Buffer.concat([inner, padding]))
		]).toString("base64").match(/.{1,70}/g) ?? [],
		"-----END OPENSSH PRIVATE KEY-----",
		""
	].join("\n");
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
// src/config/values/keys/convert-key.ts
const sshCurves = [
	"prime256v1",
	"secp384r1",
	"secp521r1"
];
function convertKey(pem, passphrase) {
	const encrypted = pem.includes("ENCRYPTED");
	if (encrypted && passphrase === null) return invalid({ kind: "passphrase-missing" });
	const key = open(pem, passphrase);
	if (key === null) return invalid({ kind: encrypted ? "passphrase-wrong" : "unparsable" });
	const type = key.asymmetricKeyType ?? "unknown";
	const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
	if (type === "rsa") return {
		kind: "key",
		pem: exported(key, "pkcs1")
	};
	if (type === "ec" && sshCurves.includes(curve)) return {
		kind: "key",
		pem: exported(key, "sec1")
	};
	if (type === "ed25519") return {
		kind: "key",
		pem: openSshPrivateKey(key)
	};
	return invalid({
		kind: "unsupported-type",
		type: curve === "" ? type : `${type} ${curve}`
	});
}
function open(pem, passphrase) {
	try {
		return createPrivateKey(passphrase === null ? pem : {
			key: pem,
			passphrase
		});
	} catch {
		return null;
	}
}
function exported(key, type) {
	return key.export({
		type,
		format: "pem"
	}).toString();
}
export { convertKey };
