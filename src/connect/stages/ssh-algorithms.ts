// The algorithms of SSH that this program takes, best first, and which kind a server has none of.

import { getCiphers } from "node:crypto";
import type ssh2 from "ssh2";
import type { NoneInCommon } from "../failure.ts";
import type { Offer } from "./key-exchange.ts";

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

type Algorithms = { [Kind in keyof typeof taken]: string[] } & { serverHostKey: string[] };

/** What is offered to a server of which host keys of these types are wanted. */
export function algorithmsFor(types: readonly HostKeyType[]): Algorithms {
  // OpenSSL in its FIPS mode has no ChaCha20, and `ssh2` throws at what it can't do.
  const hasChaCha20 = getCiphers().includes("chacha20");
  return {
    kex: [...taken.kex],
    serverHostKey: types.flatMap(signaturesOf),
    cipher: taken.cipher.filter((cipher) => hasChaCha20 || !cipher.startsWith("chacha20")),
    hmac: [...taken.hmac],
    compress: [...taken.compress],
  };
}

/** The signatures that a key of a type may make: one of type ssh-rsa signs with SHA-2 or not at all. */
function signaturesOf(type: HostKeyType): string[] {
  return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}

/** The first kind of which client and server have none in common, in the order in which they are agreed on. */
export function noneInCommon(offer: Offer, ours: Algorithms): NoneInCommon | null {
  const [cipherTo, cipherFrom] = offer.cipher;
  const agreed = ours.cipher.find((cipher) => cipherTo.includes(cipher));
  const hasOwnMac = agreed !== undefined && /gcm|poly1305/.test(agreed);
  const kinds: [NoneInCommon["algorithm"], string[], string[]][] = [
    ["key exchange", offer.keyExchange, ours.kex],
    ["host key", offer.hostKey, ours.serverHostKey],
    ["cipher", cipherTo, ours.cipher],
    ["cipher", cipherFrom, ours.cipher],
    ...(hasOwnMac
      ? []
      : offer.mac.map((macs): [NoneInCommon["algorithm"], string[], string[]] => ["MAC", macs, ours.hmac])),
    ["compression", offer.compression[0], ours.compress],
    ["compression", offer.compression[1], ours.compress],
  ];
  const missing = kinds.find(([, offered, mine]) => !mine.some((each) => offered.includes(each)));
  if (missing === undefined) return null;
  const [algorithm, offered, mine] = missing;
  return { algorithm, offered, taken: mine };
}
