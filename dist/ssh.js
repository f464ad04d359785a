import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./ssh2.js";
import { a as isFailure, i as failure } from "./common.js";
const { createHash, getCiphers } = process.getBuiltinModule("node:crypto");
// src/connect/stages/key-exchange.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const [ignore, debug, kexInit] = [
	2,
	4,
	20
];
const name = /^[\x21-\x7e]{1,64}$/;
const extension = /^(ext-info-|kex-strict-)/;
function readOffer(sent) {
	const packet = firstPacket(Buffer.from(sent));
	if (packet?.[0] !== kexInit) return null;
	const lists = [];
	let at = 17;
	while (lists.length < 8) {
		if (at + 4 > packet.length) return null;
		const end = at + 4 + packet.readUInt32BE(at);
		if (end > packet.length) return null;
		lists.push(namesIn(packet.toString("latin1", at + 4, end)));
		at = end;
	}
	const [keyExchange, hostKey, cipherTo, cipherFrom, macTo, macFrom, compressionTo, compressionFrom] = lists;
	return {
		keyExchange: keyExchange.filter((each) => !extension.test(each)),
		hostKey,
		cipher: [cipherTo, cipherFrom],
		mac: [macTo, macFrom],
		compression: [compressionTo, compressionFrom]
	};
}
function firstPacket(sent) {
	const identification = /(?:^|\n)SSH-[^\n]*\n/.exec(sent.toString("latin1"));
	if (identification === null) return null;
	let at = identification.index + identification[0].length;
	while (at + 5 <= sent.length) {
		const end = at + 4 + sent.readUInt32BE(at);
		const padding = sent[at + 4];
		if (end > sent.length || at + 5 + padding > end) return null;
		const payload = sent.subarray(at + 5, end - padding);
		if (payload[0] !== ignore && payload[0] !== debug) return payload;
		at = end;
	}
	return null;
}
function namesIn(list) {
	return list.split(",").filter((each) => name.test(each));
}
// src/connect/stages/ssh-algorithms.ts
const taken = {
	kex: [
		"curve25519-sha256",
		"curve25519-sha256@libssh.org",
		"ecdh-sha2-nistp256",
		"ecdh-sha2-nistp384",
		"ecdh-sha2-nistp521",
		"diffie-hellman-group-exchange-sha256",
		"diffie-hellman-group14-sha256",
		"diffie-hellman-group16-sha512",
		"diffie-hellman-group18-sha512"
	],
	cipher: [
		"aes128-gcm@openssh.com",
		"aes256-gcm@openssh.com",
		"chacha20-poly1305@openssh.com",
		"aes128-ctr",
		"aes192-ctr",
		"aes256-ctr"
	],
	hmac: [
		"hmac-sha2-256-etm@openssh.com",
		"hmac-sha2-512-etm@openssh.com",
		"hmac-sha2-256",
		"hmac-sha2-512"
	],
	compress: ["none"]
};
const hostKeyTypes = [
	"ssh-ed25519",
	"ecdsa-sha2-nistp256",
	"ecdsa-sha2-nistp384",
	"ecdsa-sha2-nistp521",
	"ssh-rsa"
];
function algorithmsFor(types) {
	const hasChaCha20 = getCiphers().includes("chacha20");
	return {
		kex: [...taken.kex],
		serverHostKey: types.flatMap(signaturesOf),
		cipher: taken.cipher.filter((cipher) => hasChaCha20 || !cipher.startsWith("chacha20")),
		hmac: [...taken.hmac],
		compress: [...taken.compress]
	};
}
function signaturesOf(type) {
	return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}
function noneInCommon(offer, ours) {
	const [cipherTo, cipherFrom] = offer.cipher;
	const agreed = ours.cipher.find((cipher) => cipherTo.includes(cipher));
	const hasOwnMac = agreed !== void 0 && /gcm|poly1305/.test(agreed);
	const missing = [
		[
			"key exchange",
			offer.keyExchange,
			ours.kex
		],
		[
			"host key",
			offer.hostKey,
			ours.serverHostKey
		],
		[
			"cipher",
			cipherTo,
			ours.cipher
		],
		[
			"cipher",
			cipherFrom,
			ours.cipher
		],
		...hasOwnMac ? [] : offer.mac.map((macs) => [
			"MAC",
			macs,
			ours.hmac
		]),
		[
			"compression",
			offer.compression[0],
			ours.compress
		],
		[
			"compression",
			offer.compression[1],
			ours.compress
		]
	].find(([, offered, mine]) => !mine.some((each) => offered.includes(each)));
	if (missing === void 0) return null;
	const [algorithm, offered, mine] = missing;
	return {
		algorithm,
		offered,
		taken: mine
	};
}
// src/connect/stages/ssh.ts
const keptBytes = 512;
const mostBeforeKey = 262144;
const mostUnsent = 1048576;
async function openTunnel(ssh, dialBastion) {
	const key = openKey(ssh);
	if (isFailure(key)) return key;
	let left = preferredTypes(ssh.hostKeys);
	let others = hostKeyTypes.filter((type) => !left.includes(type));
	let mismatch = null;
	while (left.length > 0) {
		const socket = await dialBastion();
		if (isFailure(socket)) return socket;
		const opened = await handshake(socket, ssh, key, left);
		if (!isFailure(opened)) return opened;
		const presented = opened.evidence.kind === "ssh-host-key" ? opened.evidence.presented.type : null;
		const noneOfThese = opened.evidence.kind === "ssh-handshake" && opened.evidence.none?.algorithm === "host key";
		if (presented === null && !noneOfThese) return opened;
		if (presented !== null) mismatch ??= opened;
		left = noneOfThese ? [] : left.filter((type) => type !== presented);
		if (left.length === 0) [left, others] = [others, []];
		if (left.length === 0) return mismatch ?? opened;
	}
	return mismatch;
}
function forward(tunnel, host, port) {
	return new Promise((settle) => {
		const lost = () => settle(failure("ssh", "bastion", {
			kind: "lost",
			code: null,
			received: Buffer.alloc(0)
		}));
		tunnel.client.once("close", lost);
		const open = () => tunnel.client.forwardOut("127.0.0.1", 0, host, port, (error, channel) => {
			tunnel.client.off("close", lost);
			const reason = error?.reason;
			if (error === void 0) settle(channel);
			else if (typeof reason === "number") settle(failure("ssh", "bastion", {
				kind: "ssh-forward",
				reason
			}));
			else lost();
		});
		try {
			open();
		} catch {
			lost();
		}
	});
}
function handshake(socket, ssh, key, types) {
	return new Promise((settle) => {
		const client = new import_lib.default.Client();
		client.setMaxListeners(0);
		let hostKey = null;
		const algorithms = algorithmsFor(types);
		const received = beginningOf(socket);
		let authMethods = null;
		let partial = false;
		let sha1 = false;
		const fail = (evidence) => {
			settle(failure("ssh", "bastion", evidence));
			socket.destroy();
		};
		const broken = () => {
			const offer = readOffer(received());
			const none = offer === null ? null : noneInCommon(offer, algorithms);
			fail({
				kind: "ssh-handshake",
				received: received().subarray(0, keptBytes),
				none
			});
		};
		const lost = (code) => fail({
			kind: "lost",
			code,
			received: received().subarray(0, keptBytes)
		});
		let beforeKey = 0;
		socket.on("data", (chunk) => {
			if (hostKey === null) beforeKey += chunk.length;
			if (beforeKey > mostBeforeKey || socket.writableLength > mostUnsent) broken();
		});
		client.on("ready", () => {
			if (hostKey !== null) settle({
				client,
				hostKey,
				pinned: matches(hostKey, ssh.hostKeys)
			});
		});
		client.on("error", (error) => {
			if (hostKey !== null && !isAccepted(hostKey, ssh.hostKeys)) fail({
				kind: "ssh-host-key",
				presented: hostKey
			});
			else if (error.level === "client-authentication") fail({
				kind: "ssh-authentication",
				methods: authMethods ?? [],
				partial,
				sha1
			});
			else if (error.level === "client-socket" && hostKey !== null) lost(error.code ?? null);
			else broken();
		});
		client.on("close", () => {
			if (hostKey === null) broken();
			else lost(null);
		});
		client.connect({
			sock: socket,
			username: ssh.user,
			readyTimeout: 0,
			hostVerifier: (key) => {
				hostKey = hostKeyOf(key);
				return isAccepted(hostKey, ssh.hostKeys);
			},
			authHandler: (left, isPartial) => {
				if (left !== null) {
					authMethods = left;
					partial = isPartial === true;
					return false;
				}
				return {
					type: "publickey",
					username: ssh.user,
					key: signingWithSha2(key, () => sha1 = true)
				};
			},
			algorithms
		});
	});
}
function beginningOf(socket) {
	const chunks = [];
	let length = 0;
	socket.on("data", (chunk) => {
		if (length < 36e3) chunks.push(chunk);
		length += chunk.length;
	});
	return () => Buffer.concat(chunks);
}
function signingWithSha2(key, onSha1) {
	const sign = (data, hash) => {
		if (hash !== "sha1") return key.sign(data, hash);
		onSha1();
		return /* @__PURE__ */ new Error("SHA-1");
	};
	return Object.assign(Object.create(key), { sign });
}
function openKey({ privateKey, passphrase }) {
	const key = import_lib.default.utils.parseKey(privateKey, passphrase ?? void 0);
	if (!(key instanceof Error)) return key;
	const kind = passphrase !== null && /passphrase|integrity|decrypt/i.test(key.message) ? "passphrase-wrong" : "unparsable";
	return failure("ssh", "bastion", {
		kind: "private-key",
		reason: { kind }
	});
}
function preferredTypes(pins) {
	if (pins.length === 0 || pins.some((pin) => pin.kind === "fingerprint")) return hostKeyTypes;
	const pinned = pins.map((pin) => pin.kind === "key" ? pin.type : "");
	const types = hostKeyTypes.filter((type) => pinned.includes(type));
	return types.length > 0 ? types : hostKeyTypes;
}
function isAccepted(hostKey, pins) {
	return pins.length === 0 || matches(hostKey, pins);
}
function matches(hostKey, pins) {
	return pins.some((pin) => pin.kind === "fingerprint" ? pin.sha256 === hostKey.sha256 : pin.blob === hostKey.blob);
}
function hostKeyOf(key) {
	return {
		type: key.toString("latin1", 4, 4 + key.readUInt32BE(0)),
		sha256: createHash("sha256").update(key).digest("base64").replace(/=+$/, ""),
		blob: key.toString("base64")
	};
}
export { forward, openTunnel };
