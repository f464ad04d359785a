// Secrets go out of a text in every form, and nothing else goes with them.

import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor } from "../../../src/config/values/redact.ts";
import { secret } from "../../../src/config/values/secret.ts";
import { secretForms, shortest } from "../../../src/config/values/secret-forms.ts";
import { anyCharacter } from "../../support/any-character.ts";

describe("secrets are taken out of a text", () => {
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

  test("but not what is public anyway", () => {
    expect(clean("stitch and hunter2", ["stitch", "hunter2"], ["stitch"])).toBe("stitch and ***");
  });
});

/** Stars are what a secret is replaced with. */
const secrets = fc
  .oneof(
    fc.string({ unit: anyCharacter, minLength: 4, maxLength: 40 }),
    fc.string({ minLength: 4, maxLength: 40 }),
  )
  .filter((text) => text.trim().length >= shortest && !/[*…]/.test(text));
const context = fc.string({ unit: "grapheme", maxLength: 40 });
const settings = { seed: 4, numRuns: 500 };

describe("whatever the secret and the text around it are", () => {
  test("no form of it is left", () => {
    const left = fc.property(secrets, fc.nat(), context, context, (text, choice, before, after) => {
      const forms = secretForms(text);
      const form = forms[choice % forms.length]!;
      const clean = redactor([secret(text)], new Set())(`${before}${form}${after}`);
      expect(clean).not.toContain(form);
      expect(clean).toContain("***");
    });
    fc.assert(left, settings);
  });

  test("no beginning of it is left where the text was cut off", () => {
    const left = fc.property(secrets, fc.nat(), fc.nat(), context, (text, choice, length, before) => {
      const forms = secretForms(text);
      const form = forms[choice % forms.length]!;
      const piece = form.slice(0, shortest + (length % (form.length - shortest + 1)));
      expect(redactor([secret(text)], new Set())(`${before}${piece}…`)).not.toContain(`${piece}…`);
    });
    fc.assert(left, settings);
  });

  test("a text without it stays as it is", () => {
    const same = fc.property(secrets, fc.string({ unit: "grapheme", maxLength: 200 }), (text, other) => {
      fc.pre(!other.includes("…") && !secretForms(text).some((form) => other.includes(form)));
      expect(redactor([secret(text)], new Set())(other)).toBe(other);
    });
    fc.assert(same, settings);
  });

  test("what stands between two secrets stays", () => {
    const clean = redactor([secret("hunter2"), secret("other-secret")], new Set());
    expect(clean("a hunter2 b other-secret c hunter2")).toBe("a *** b *** c ***");
  });
});

describe("a key in pieces", () => {
  const body = randomBytes(1_200).toString("base64");
  const key = `-----BEGIN PRIVATE KEY-----\n${body.replaceAll(/.{64}/g, "$&\n")}\n-----END PRIVATE KEY-----\n`;
  const clean = redactor([secret(key)], new Set());

  test.each([16, 17, 31, 48, 63, 77, 200])("of %i characters goes out", (width) => {
    const lines = body.slice(-480).match(new RegExp(`.{${width}}`, "g")) ?? [];
    expect(clean(lines.join(" "))).toBe(lines.map(() => "***").join(" "));
  });

  test("and so does any piece of 16 characters, wherever it begins", () => {
    for (let at = body.length - 400; at + 16 < body.length; at++)
      expect(clean(`key ${body.slice(at, at + 16)}!`)).toBe("key ***!");
  });

  test("of a secret in base64 or hexadecimal too, where it is too long for a line", () => {
    const long = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(33 + index)).join("");
    const cleanLong = redactor([secret(long)], new Set());
    for (const form of ["base64", "hex"] as const) {
      const lines = Buffer.from(`x${long}y`).toString(form).slice(8).match(/.{20}/g)!;
      expect(cleanLong(lines.join("\n"))).toBe(lines.map(() => "***").join("\n"));
    }
  });

  test("of fewer characters stays: it may be chance", () => {
    const piece = body.slice(-40, -28);
    expect(clean(`${piece} is there`)).toBe(`${piece} is there`);
  });

  test("zeros, which stand in many texts, are none", () => {
    const zeros = `-----BEGIN PRIVATE KEY-----\n${"A".repeat(64)}\n-----END PRIVATE KEY-----`;
    expect(redactor([secret(zeros)], new Set())("A".repeat(40))).toBe("A".repeat(40));
  });
});
