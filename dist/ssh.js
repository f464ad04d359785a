import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./lib.js";
import { A as isFailure, k as failure } from "./thread-pool.js";
import { createHash, getCiphers } from "node:crypto";
// src/connect/stages/key-exchange.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const [ignore, debug, kexInit] = [
	2,
	4,
	20
];
/** Names in a list are at most 64 characters of printable ASCII (RFC 4251, section 6). */
const name = /^[\x21-\x7e]{1,64}$/;
/** What stands among the key exchanges and is none: extensions (RFC 8308) and OpenSSH's strict order. */
const extension = /^(ext-info-|kex-strict-)/;
/** Reads the offer out of all that a server has sent so far; null where it is not there, not whole or malformed. */
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
/** The payload of the packet behind the identification, which other lines may precede, and packets that say nothing. */
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
/**
* No SHA-1, no CBC, no MD5, no DSA, no compression, no group below 2,048 bits: of what `ssh2` knows, that which OpenSSH
* takes by default, too.
*
* GCM stands before ChaCha20, which Terrapin (CVE-2023-48795) needs; where both ends know OpenSSH's answer to that, the
* strict order of key exchange, `ssh2` keeps it.
*/
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
/** What is offered to a server of which host keys of these types are wanted. */
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
/** The signatures that a key of a type may make: one of type ssh-rsa signs with SHA-2 or not at all. */
function signaturesOf(type) {
	return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}
/** The first kind of which client and server have none in common, in the order in which they are agreed on. */
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
/** Keeps the beginning of what a peer sends, for telling what answers where an SSH server should. */
const keptBytes = 512;
/**
* What a bastion may send until it has shown its key, and what we may have to say to it that it does not take. `ssh2`
* knows no such limits: it reads a greeting anew with every byte, and answers a peer that does not listen.
*/
const mostBeforeKey = 262144;
const mostUnsent = 1048576;
/**
* Logs in to the bastion with the key alone.
*
* Where pins are given and the bastion shows another key, its keys of other types are asked for before that is called a
* mismatch: a fingerprint does not tell the type, and a server has one key of each. Every try takes a new connection.
*/
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
function forward(client, host, port) {
	return new Promise((settle) => {
		const lost = () => settle(failure("ssh", "bastion", {
			kind: "lost",
			code: null,
			received: Buffer.alloc(0)
		}));
		client.once("close", lost);
		const open = () => client.forwardOut("127.0.0.1", 0, host, port, (error, channel) => {
			client.off("close", lost);
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
			if (hostKey === null) return;
			const pinned = matches(hostKey, ssh.hostKeys);
			settle({
				hostKey,
				pinned,
				forward: (host, port) => forward(client, host, port)
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
/** What a socket has received so far, as far as an offer of algorithms can reach. */
function beginningOf(socket) {
	const chunks = [];
	let length = 0;
	socket.on("data", (chunk) => {
		if (length < 36e3) chunks.push(chunk);
		length += chunk.length;
	});
	return () => Buffer.concat(chunks);
}
/**
* The key, but for signatures with SHA-1: `ssh2` makes them where a server does not say that it takes better ones.
* `onSha1` is called in place of such a one.
*/
function signingWithSha2(key, onSha1) {
	const sign = (data, hash) => {
		if (hash !== "sha1") return key.sign(data, hash);
		onSha1();
		return /* @__PURE__ */ new Error("SHA-1");
	};
	return Object.assign(Object.create(key), { sign });
}
/** What only a look with the passphrase tells, before anything is dialled. */
function openKey({ privateKey, passphrase }) {
	const key = import_lib.default.utils.parseKey(privateKey, passphrase ?? void 0);
	if (!(key instanceof Error)) return key;
	const kind = passphrase !== null && /passphrase|integrity|decrypt/i.test(key.message) ? "passphrase-wrong" : "unparsable";
	return failure("ssh", "bastion", {
		kind: "private-key",
		reason: { kind }
	});
}
/** With a pin that tells its type only that type is asked for: a server has other keys, which are not pinned. */
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
/** A public key's blob begins with its type as a length-prefixed string (RFC 4253, section 6.6). */
function hostKeyOf(key) {
	return {
		type: key.toString("latin1", 4, 4 + key.readUInt32BE(0)),
		sha256: createHash("sha256").update(key).digest("base64").replace(/=+$/, ""),
		blob: key.toString("base64")
	};
}
export { openTunnel };
