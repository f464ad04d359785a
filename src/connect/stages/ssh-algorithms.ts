import { getCiphers } from "node:crypto";
import type ssh2 from "ssh2";
import type { AlgorithmMismatch } from "../failure.ts";

/**
 * Best first, of what `ssh2` and OpenSSH accept by default. GCM before ChaCha20: Terrapin (CVE-2023-48795). No group exchange
 * (RFC 4419): the server would choose the prime, which Node checks in uninterruptible code, before the host key is known.
 */
const supported = {
  kex: [
    "curve25519-sha256",
    "curve25519-sha256@libssh.org",
    "ecdh-sha2-nistp256",
    "ecdh-sha2-nistp384",
    "ecdh-sha2-nistp521",
    "diffie-hellman-group14-sha256",
    "diffie-hellman-group16-sha512",
    "diffie-hellman-group18-sha512",
  ],
  cipher: [
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "chacha20-poly1305@openssh.com",
    "aes128-ctr",
    "aes192-ctr",
    "aes256-ctr",
  ],
  hmac: ["hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256", "hmac-sha2-512"],
  compress: ["none"],
} as const satisfies ssh2.Algorithms;

export const hostKeyTypes = [
  "ssh-ed25519",
  "ecdsa-sha2-nistp256",
  "ecdsa-sha2-nistp384",
  "ecdsa-sha2-nistp521",
  "ssh-rsa",
] as const;
export type HostKeyType = (typeof hostKeyTypes)[number];

type Algorithms = { [Kind in keyof typeof supported]: string[] } & { serverHostKey: string[] };

export function algorithmsFor(types: readonly HostKeyType[]): Algorithms {
  // OpenSSL in FIPS mode has no ChaCha20, and `ssh2` throws for unsupported algorithms.
  const hasChaCha20 = getCiphers().includes("chacha20");
  return {
    kex: [...supported.kex],
    serverHostKey: types.flatMap(signaturesOf),
    cipher: supported.cipher.filter((cipher) => hasChaCha20 || !cipher.startsWith("chacha20")),
    hmac: [...supported.hmac],
    compress: [...supported.compress],
  };
}

function signaturesOf(type: HostKeyType): string[] {
  return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}

export function algorithmMismatch(offer: Offer, ours: Algorithms): AlgorithmMismatch | null {
  const [cipherTo, cipherFrom] = offer.cipher;
  const agreed = ours.cipher.find((cipher) => cipherTo.includes(cipher));
  const hasOwnMac = agreed !== undefined && /gcm|poly1305/.test(agreed);
  const kinds: [AlgorithmMismatch["algorithm"], string[], string[]][] = [
    ["key exchange", offer.keyExchange, ours.kex],
    ["host key", offer.hostKey, ours.serverHostKey],
    ["cipher", cipherTo, ours.cipher],
    ["cipher", cipherFrom, ours.cipher],
    ...(hasOwnMac
      ? []
      : offer.mac.map((macs): [AlgorithmMismatch["algorithm"], string[], string[]] => [
          "MAC",
          macs,
          ours.hmac,
        ])),
    ["compression", offer.compression[0], ours.compress],
    ["compression", offer.compression[1], ours.compress],
  ];
  const missing = kinds.find(([, offered, own]) => !own.some((each) => offered.includes(each)));
  if (missing === undefined) return null;
  const [algorithm, offered, own] = missing;
  return { algorithm, offered, supported: own };
}

/** The lists of a KEXINIT, in the server's order. Ciphers, MACs and compressions have two: to the server, and from it. */
export type Offer = {
  keyExchange: string[];
  hostKey: string[];
  cipher: [string[], string[]];
  mac: [string[], string[]];
  compression: [string[], string[]];
};

/** In bytes, with what precedes it. RFC 4253 allows a packet of 35,000. */
export const maxOfferBytes = 36_000;

const [ignore, debug, kexInit] = [2, 4, 20];
const cookieLength = 16;
/** RFC 4251, section 6 */
const name = /^[\x21-\x7e]{1,64}$/;
/** Extension names among the key exchanges: RFC 8308, and OpenSSH's strict key exchange. */
const extension = /^(ext-info-|kex-strict-)/;

/** The server's offer; null if it is missing, incomplete or malformed. RFC 4253, sections 4.2, 6 and 7.1. */
export function readOffer(sent: Uint8Array): Offer | null {
  const packet = firstPacket(Buffer.from(sent));
  if (packet?.[0] !== kexInit) return null;
  const lists: string[][] = [];
  let at = 1 + cookieLength;
  while (lists.length < 8) {
    if (at + 4 > packet.length) return null;
    const end = at + 4 + packet.readUInt32BE(at);
    if (end > packet.length) return null;
    lists.push(namesIn(packet.toString("latin1", at + 4, end)));
    at = end;
  }
  const [keyExchange, hostKey, cipherTo, cipherFrom, macTo, macFrom, compressionTo, compressionFrom] = lists;
  return {
    keyExchange: keyExchange!.filter((each) => !extension.test(each)),
    hostKey: hostKey!,
    cipher: [cipherTo!, cipherFrom!],
    mac: [macTo!, macFrom!],
    compression: [compressionTo!, compressionFrom!],
  };
}

function firstPacket(sent: Buffer): Buffer | null {
  const identification = /(?:^|\n)SSH-[^\n]*\n/.exec(sent.toString("latin1"));
  if (identification === null) return null;
  let at = identification.index + identification[0].length;
  while (at + 5 <= sent.length) {
    const end = at + 4 + sent.readUInt32BE(at);
    const padding = sent[at + 4]!;
    if (end > sent.length || at + 5 + padding > end) return null;
    const payload = sent.subarray(at + 5, end - padding);
    if (payload[0] !== ignore && payload[0] !== debug) return payload;
    at = end;
  }
  return null;
}

function namesIn(list: string): string[] {
  return list.split(",").filter((each) => name.test(each));
}
