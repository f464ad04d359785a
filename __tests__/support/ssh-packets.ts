// SSH's first packets, encoded by hand, for servers with algorithms that no real one offers.

export type Lists = {
  kex: string[];
  hostKey: string[];
  cipher: string[];
  mac: string[];
  compression: string[];
};

/** A subset of a current OpenSSH's algorithms. */
export const modernLists: Lists = {
  kex: ["curve25519-sha256"],
  hostKey: ["ssh-ed25519"],
  cipher: ["aes128-ctr"],
  mac: ["hmac-sha2-256"],
  compression: ["none"],
};

export const identification = Buffer.from("SSH-2.0-Test\r\n");

/** A server's identification and its KEXINIT (RFC 4253, sections 4.2, 6 and 7.1). */
export function serverHello(lists: Lists): Buffer {
  return Buffer.concat([identification, keyExchangeInit(lists)]);
}

export function keyExchangeInit({ kex, hostKey, cipher, mac, compression }: Lists): Buffer {
  const lists = [kex, hostKey, cipher, cipher, mac, mac, compression, compression, [], []];
  return packet(
    Buffer.concat([
      Buffer.from([20]),
      Buffer.alloc(16, 7),
      ...lists.map((names) => text(names.join(","))),
      Buffer.alloc(5),
    ]),
  );
}

/** SSH_MSG_IGNORE, which is allowed anywhere except in a strict key exchange. */
export function ignore(): Buffer {
  return packet(Buffer.concat([Buffer.from([2]), text("")]));
}

export function packet(payload: Buffer): Buffer {
  const padding = 8 + ((8 - ((payload.length + 5) % 8)) % 8);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(payload.length + padding + 1);
  head[4] = padding;
  return Buffer.concat([head, payload, Buffer.alloc(padding)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
