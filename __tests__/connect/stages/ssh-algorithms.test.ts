// The algorithms that an SSH server offers, parsed from untrusted bytes.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOffer } from "../../../src/connect/stages/ssh-algorithms.ts";
import {
  identification,
  ignore,
  keyExchangeInit,
  modernLists,
  serverHello,
} from "../../support/ssh-packets.ts";

const seed = 4253;
const algorithm = fc.stringMatching(/^[!-+\--~]{1,64}$/);
const lists = fc.record({
  kex: fc.array(algorithm, { maxLength: 8 }),
  hostKey: fc.array(algorithm, { maxLength: 8 }),
  cipher: fc.array(algorithm, { maxLength: 8 }),
  mac: fc.array(algorithm, { maxLength: 8 }),
  compression: fc.array(algorithm, { maxLength: 3 }),
});

test("reads what a server offers in its order, without names that are not algorithms", () => {
  const kex = [
    "ext-info-s",
    "diffie-hellman-group1-sha1",
    "kex-strict-s-v00@openssh.com",
    "curve25519-sha256",
  ];
  expect(readOffer(serverHello({ ...modernLists, kex }))).toEqual({
    keyExchange: ["diffie-hellman-group1-sha1", "curve25519-sha256"],
    hostKey: ["ssh-ed25519"],
    cipher: [["aes128-ctr"], ["aes128-ctr"]],
    mac: [["hmac-sha2-256"], ["hmac-sha2-256"]],
    compression: [["none"], ["none"]],
  });
});

test("skips lines before the identification, and packets without content", () => {
  const greeted = Buffer.concat([Buffer.from("Welcome.\r\nMind the gap.\r\n"), serverHello(modernLists)]);
  expect(readOffer(greeted)).toEqual(readOffer(serverHello(modernLists)));
  const chatty = Buffer.concat([identification, ignore(), ignore(), keyExchangeInit(modernLists)]);
  expect(readOffer(chatty)).toEqual(readOffer(serverHello(modernLists)));
});

test("leaves out invalid names", () => {
  const hostKey = ["ssh-\u001b[31mred", "a".repeat(65), "ssh-ed25519", "with space"];
  expect(readOffer(serverHello({ ...modernLists, hostKey }))?.hostKey).toEqual(["ssh-ed25519"]);
});

describe("for any bytes", () => {
  test("reads every offer as it was written", () => {
    fc.assert(
      fc.property(lists, (offered) => {
        const read = readOffer(serverHello(offered));
        const kex = offered.kex.filter((name) => !/^(ext-info-|kex-strict-)/.test(name));
        expect(read).toMatchObject({ keyExchange: kex, hostKey: offered.hostKey });
        expect(read?.cipher).toEqual([offered.cipher, offered.cipher]);
        expect(read?.mac).toEqual([offered.mac, offered.mac]);
      }),
      { seed },
    );
  });

  test("rejects a truncated offer, and never throws for an altered one", () => {
    const whole = serverHello(modernLists);
    for (let length = 0; length < whole.length; length++)
      expect(readOffer(whole.subarray(0, length)), `${length} bytes`).toBeNull();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
        const altered = Buffer.from(whole);
        altered.set(bytes.subarray(0, whole.length - at), at);
        readOffer(altered);
      }),
      { seed, numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readOffer(Buffer.concat([Buffer.from("SSH-2.0-x\n"), bytes]));
        readOffer(bytes);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
