// What an SSH server offers: the first packet that it sends in clear (RFC 4253, sections 4.2, 6 and 7.1).

/** The lists of a KEXINIT, in the server's order. Ciphers, MACs and compressions stand twice: to the server, and from it. */
export type Offer = {
  keyExchange: string[];
  hostKey: string[];
  cipher: [string[], string[]];
  mac: [string[], string[]];
  compression: [string[], string[]];
};

/** So much may stand before the lists' end: RFC 4253 lets a packet have 35,000 bytes. */
export const longestOffer = 36_000;

const [ignore, debug, kexInit] = [2, 4, 20];
const cookieLength = 16;
/** Names in a list are at most 64 characters of printable ASCII (RFC 4251, section 6). */
const name = /^[\x21-\x7e]{1,64}$/;
/** What stands among the key exchanges and is none: extensions (RFC 8308) and OpenSSH's strict order. */
const extension = /^(ext-info-|kex-strict-)/;

/** Reads the offer out of all that a server has sent so far; null where it is not there, not whole or malformed. */
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

/** The payload of the packet behind the identification, which other lines may precede, and packets that say nothing. */
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
