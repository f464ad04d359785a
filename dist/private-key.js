import { Wt as opensshCipher } from "./core.js";
// src/config/values/keys/private-key.ts
const cryptoLabels = [
	"PRIVATE KEY",
	"ENCRYPTED PRIVATE KEY",
	"RSA PRIVATE KEY",
	"EC PRIVATE KEY",
	"DSA PRIVATE KEY"
];
async function readPrivateKey(text, passphrase) {
	const unwrapped = unwrap(text);
	const notPrivate = otherThanPrivateKey(unwrapped);
	if (notPrivate !== null) return invalid({ kind: notPrivate });
	const block = /-----BEGIN (?<label>[A-Z ]*PRIVATE KEY)-----(?<body>[\s\S]*)-----END \k<label>-----/.exec(unwrapped)?.groups;
	if (block === void 0) return invalid({ kind: unwrapped.includes("PRIVATE KEY-----") ? "truncated" : "no-key" });
	const label = block.label ?? "";
	const pem = rebuild(label, block.body ?? "");
	if (cryptoLabels.includes(label)) {
		const { convertKey } = await import("./convert-key.js");
		return convertKey(pem, passphrase);
	}
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
	const { whyLocked } = await import("./unlock-key.js");
	const reason = whyLocked(pem, passphrase, cipher);
	return reason === null ? {
		kind: "key",
		pem
	} : invalid(reason);
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
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
export { invalid, readPrivateKey };
