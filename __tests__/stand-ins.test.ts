// What stands in the bundle in place of a library's own does the same.

import { createHash, randomBytes } from "node:crypto";
import fc from "fast-check";
// @ts-expect-error: a file of pg's own, without types
import own from "pg/lib/crypto/utils.js";
import { expect, test } from "vitest";
import * as standIn from "../scripts/stand-ins/pg-crypto.ts";
import { lowlevel } from "../scripts/stand-ins/tweetnacl.ts";

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const text = fc.string({ unit: "grapheme", maxLength: 100 });

test("pg's hashes are the same by node:crypto as by WebCrypto", async () => {
  const same = async (call: (from: typeof standIn) => Promise<unknown>) => {
    const [here, there] = await Promise.all([call(standIn), call(own)]);
    const hex = (each: unknown) =>
      typeof each === "string" ? each : Buffer.from(each as never).toString("hex");
    expect(hex(here)).toBe(hex(there));
  };
  await fc.assert(
    fc.asyncProperty(bytes, text, text, async (data, word, other) => {
      await same((from) => from.sha256(data));
      await same((from) => from.hmacSha256(Buffer.concat([data, Buffer.of(1)]), word));
      await same((from) => from.deriveKey(word, Buffer.concat([data, Buffer.of(1)]), 1 + (data.length % 9)));
      await same((from) => from.postgresMd5PasswordHash(other, word, data));
      await same((from) => from.md5(word));
      for (const name of ["SHA-256", "SHA-384", "SHA-512"]) await same((from) => from.hashByName(name, data));
    }),
    { numRuns: 200 },
  );
  expect(Object.keys(standIn).sort()).toEqual(Object.keys(own).sort());
  expect(standIn.randomBytes(18)).toHaveLength(18);
});

test("tweetnacl's hash is SHA-512 of so many bytes", () => {
  const message = randomBytes(100);
  const out = new Uint8Array(64);
  lowlevel.crypto_hash(out, message, 80);
  expect(Buffer.from(out)).toEqual(createHash("sha512").update(message.subarray(0, 80)).digest());
});
