// The key shares in a ClientHello.

import { createServer } from "node:net";
import { connect, createSecureContext } from "node:tls";
import { expect, test } from "vitest";
import { keyShares } from "../../../src/connect/stages/tls.ts";

const [x25519MlKem768, x25519, p256] = [0x11ec, 0x1d, 0x17];

test("sends a share for P-256, which older servers use, beside the preferred ones", async () => {
  expect(await sharesSent(keyShares())).toEqual([x25519MlKem768, x25519, p256]);
});

test("sends P-256's if OpenSSL sends only one share", async () => {
  expect(keyShares("3.0.19")).toBe(keyShares("1.1.1w"));
  expect(keyShares("3.4.9")).toBe(keyShares("3.0.19"));
  expect(keyShares("4.0.0")).toBe(keyShares("3.5.0"));
  expect(await sharesSent(keyShares("3.0.19"))).toEqual([p256]);
  expect(() => createSecureContext({ ecdhCurve: keyShares("3.0.19") })).not.toThrow();
});

/** The groups in the extension key_share (51) of the ClientHello, RFC 8446, sections 4.1.2 and 4.2.8. */
async function sharesSent(ecdhCurve: string): Promise<number[]> {
  const hello = await new Promise<Buffer>((resolve) => {
    const server = createServer((socket) =>
      socket.once("data", (data) => {
        resolve(data);
        socket.destroy();
        server.close();
      }),
    );
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      connect({ port, host: "127.0.0.1", ecdhCurve }).on("error", () => {});
    });
  });
  const [recordHead, handshakeHead, version, random] = [5, 4, 2, 32];
  let at = recordHead + handshakeHead + version + random;
  at += 1 + hello[at]!; // session id
  at += 2 + hello.readUInt16BE(at); // ciphers
  at += 1 + hello[at]! + 2; // compressions, and the length of all extensions
  while (hello.readUInt16BE(at) !== 51) at += 4 + hello.readUInt16BE(at + 2);
  const end = at + 4 + hello.readUInt16BE(at + 2);
  const groups: number[] = [];
  for (at += 6; at < end; at += 4 + hello.readUInt16BE(at + 2)) groups.push(hello.readUInt16BE(at));
  return groups;
}
