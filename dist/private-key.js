import { o as __toESM } from "./rolldown-runtime.js";
import { Ut as magic, Wt as opensshCipher } from "./core.js";
const { createHash, createPrivateKey, randomBytes } = process.getBuiltinModule("node:crypto");
// src/config/values/openssh-private-key.ts
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
// src/config/values/private-key.ts
const cryptoLabels = [
	"PRIVATE KEY",
	"ENCRYPTED PRIVATE KEY",
	"RSA PRIVATE KEY",
	"EC PRIVATE KEY",
	"DSA PRIVATE KEY"
];
const sshCurves = [
	"prime256v1",
	"secp384r1",
	"secp521r1"
];
async function readPrivateKey(text, passphrase) {
	const unwrapped = unwrap(text);
	const notPrivate = otherThanPrivateKey(unwrapped);
	if (notPrivate !== null) return invalid({ kind: notPrivate });
	const block = /-----BEGIN (?<label>[A-Z ]*PRIVATE KEY)-----(?<body>[\s\S]*)-----END \k<label>-----/.exec(unwrapped)?.groups;
	if (block === void 0) return invalid({ kind: unwrapped.includes("PRIVATE KEY-----") ? "truncated" : "no-key" });
	const label = block.label ?? "";
	const pem = rebuild(label, block.body ?? "");
	if (cryptoLabels.includes(label)) return convert(pem, passphrase);
	if (label !== "OPENSSH PRIVATE KEY") return invalid({
		kind: "unsupported-type",
		type: label
	});
	const cipher = opensshCipher(pem);
	if (cipher === null) return invalid({ kind: "truncated" });
	if (cipher === "none") return {
		kind: "key",
		pem
	};
	if (passphrase === null) return invalid({ kind: "passphrase-missing" });
	const reason = await unlocked(pem, passphrase, cipher);
	return reason === null ? {
		kind: "key",
		pem
	} : invalid(reason);
}
const tried = /* @__PURE__ */ new Map();
function unlocked(pem, passphrase, cipher) {
	const digest = createHash("sha256").update(JSON.stringify([pem, passphrase])).digest("hex");
	const before = tried.get(digest);
	if (before !== void 0) return before;
	const reason = unlock(pem, passphrase, cipher);
	tried.set(digest, reason);
	return reason;
}
async function unlock(pem, passphrase, cipher) {
	const { default: ssh2 } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const parsed = ssh2.utils.parseKey(pem, passphrase);
	if (!(parsed instanceof Error)) return null;
	return parsed.message.startsWith("Unsupported") ? {
		kind: "unsupported-type",
		type: cipher
	} : { kind: "passphrase-wrong" };
}
function unwrap(text) {
	const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
	if (plain.includes("-----") || !/^[A-Za-z0-9+/=\s]+$/.test(plain)) return plain;
	const decoded = Buffer.from(plain, "base64").toString("latin1");
	return decoded.includes("-----BEGIN") ? unwrap(decoded) : plain;
}
function otherThanPrivateKey(text) {
	if (text.startsWith("PuTTY-User-Key-File")) return "putty";
	if (/^(ssh-|ecdsa-sha2-|sk-|---- BEGIN SSH2 PUBLIC)/.test(text) || text.includes("PUBLIC KEY-----")) return "public-key";
	return null;
}
function rebuild(label, body) {
	const headers = [...body.matchAll(/(Proc-Type: 4,ENCRYPTED|DEK-Info: [A-Z0-9-]+,[0-9A-Fa-f]+)/g)].map((match) => match[1]);
	const lines = headers.reduce((rest, header) => rest.replace(header, ""), body).replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
	const head = headers.length > 0 ? [...headers, ""] : [];
	return [
		`-----BEGIN ${label}-----`,
		...head,
		...lines,
		`-----END ${label}-----`,
		""
	].join("\n");
}
function convert(pem, passphrase) {
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
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
export { readPrivateKey };
