// Redaction removes a secret in every encoding, and nothing else.

import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { secret } from "../../../src/config/secrets/forms.ts";
import { redactor } from "../../../src/config/secrets/redact.ts";

describe("removes secrets from a text", () => {
  const clean = (text: string, secrets: string[], isPublic: string[] = []) =>
    redactor(secrets.map(secret), new Set(isPublic))(text);

  test.each([
    ["as they are", "hunter2 it is", ["hunter2"], "*** it is"],
    ["the longer of two that begin alike", "hunter22 and hunter2", ["hunter2", "hunter22"], "*** and ***"],
    ["two that overlap", "abcdefghi!", ["abcdef", "defghi"], "***!"],
    ["one beside the other", "abcdefgh", ["abcd", "efgh"], "******"],
    ["in a URL's form", "p%40ss%20word", ["p@ss word"], "***"],
    ["in base64", Buffer.from("hunter2").toString("base64"), ["hunter2"], "***"],
    ["in JSON's form", 'say \\"it\\"!', ['"it"'], "say ***!"],
    ["a line of several", "the line SECOND", ["FIRST\nSECOND\nTHIRD"], "the line ***"],
    ["on one line", "a b c d", ["a\tb  c\nd"], "***"],
    ["cut off with the text", '"password hunt…"', ["hunter2"], '"password ***…"'],
    ["cut off behind its first four characters", "hunt…", ["hunter2"], "***…"],
    ["but not what begins like one and is cut off later", "huntsm…", ["hunter2"], "huntsm…"],
    ["but not its beginning behind a cut", "…hunt and more", ["hunter2"], "…hunt and more"],
    ["too short to be one", "abc and ab", ["abc"], "abc and ab"],
    [
      "and a key's frame stays",
      "-----BEGIN RSA PRIVATE KEY-----",
      ["-----BEGIN RSA PRIVATE KEY-----\nAAAA"],
      "-----BEGIN RSA PRIVATE KEY-----",
    ],
  ])("%s", (_, text, secrets, expected) => {
    expect(clean(text, secrets)).toBe(expected);
  });

  test("does not remove public values", () => {
    expect(clean("stitch and hunter2", ["stitch", "hunter2"], ["stitch"])).toBe("stitch and ***");
    const encoded = Buffer.from("stitch").toString("base64");
    expect(clean(encoded, ["stitch"], ["stitch"])).toBe(encoded);
    expect(clean("stitch", ["stitch\nhunter2"], ["stitch"])).toBe("stitch");
  });

  test("does not remove the text between two secrets", () => {
    const cleanBoth = redactor([secret("hunter2"), secret("other-secret")], new Set());
    expect(cleanBoth("a hunter2 b other-secret c hunter2")).toBe("a *** b *** c ***");
  });
});

describe("a piece of a key", () => {
  const body = randomBytes(1_200).toString("base64");
  const key = `-----BEGIN PRIVATE KEY-----\n${body.replaceAll(/.{64}/g, "$&\n")}\n-----END PRIVATE KEY-----\n`;
  const clean = redactor([secret(key)], new Set());

  test.each([16, 17, 31, 48, 63, 77, 200])("of %i characters is removed", (width) => {
    const lines = body.slice(-480).match(new RegExp(`.{${width}}`, "g")) ?? [];
    expect(clean(lines.join(" "))).toBe(lines.map(() => "***").join(" "));
  });

  test("of 16 characters is removed wherever it begins", () => {
    for (let at = body.length - 400; at + 16 < body.length; at++)
      expect(clean(`key ${body.slice(at, at + 16)}!`)).toBe("key ***!");
  });

  test("of a secret in base64 or hexadecimal is removed, even with line breaks", () => {
    // Includes the characters that differ between base64 and base64url.
    const signs = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(33 + ((index * 37) % 90)));
    const long = signs.map((sign, index) => (index % 2 === 0 ? `${sign}?~` : `${sign}~?`)).join("");
    const cleanLong = redactor([secret(long)], new Set());
    const forms: ((text: string) => string)[] = [
      (text) => Buffer.from(text).toString("base64"),
      (text) => Buffer.from(text).toString("base64url"),
      (text) => Buffer.from(text).toString("hex"),
      (text) => Buffer.from(text).toString("hex").toUpperCase(),
    ];
    for (const form of forms) {
      const lines = form(`x${long}y`).slice(8).match(/.{20}/g)!;
      expect(cleanLong(lines.join("\n"))).toBe(lines.map(() => "***").join("\n"));
    }
    const fromItsStart = Buffer.from(long).toString("base64").slice(0, 20);
    expect(cleanLong(`${fromItsStart}\n`)).toBe("***\n");
  });

  test("of a secret of thirty characters is removed, even if a server truncated it", () => {
    const text = randomBytes(22).toString("base64");
    const cleanShort = redactor([secret(text)], new Set());
    expect(cleanShort(Buffer.from(text).toString("base64").slice(16, 40))).toBe("***");
    for (let at = 0; at + 16 <= text.length; at++)
      expect(cleanShort(`<${text.slice(at, at + 16)}>`)).toBe("<***>");
  });

  test("is removed if two keys have the same beginning", () => {
    const next = body[64] === "A" ? "B" : "A";
    const [one, other] = [body, body.slice(0, 64) + next + randomBytes(48).toString("base64")];
    const frame = (text: string) => `-----BEGIN PRIVATE KEY-----\n${text}\n-----END PRIVATE KEY-----\n`;
    const cleanBoth = redactor([secret(frame(one)), secret(frame(other))], new Set());
    expect(cleanBoth(`${one.slice(49, 65)} ${other.slice(49, 65)}`)).toBe("*** ***");
  });

  test("of fewer characters is kept, as it may be a coincidence", () => {
    for (let at = 0; at < 16; at++) {
      const text = `key ${body.slice(at, at + 15)}!`;
      expect(clean(text)).toBe(text);
    }
  });

  test("that consists of zeros is kept, as it occurs in many texts", () => {
    const zeros = `-----BEGIN PRIVATE KEY-----\n${"A".repeat(64)}\n-----END PRIVATE KEY-----`;
    expect(redactor([secret(zeros)], new Set())("A".repeat(40))).toBe("A".repeat(40));
  });
});
