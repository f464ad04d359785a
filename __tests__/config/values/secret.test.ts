import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redactor } from "../../../src/config/values/redact.ts";
import { secret } from "../../../src/config/values/secret.ts";

test("a secret is given back by reveal alone", () => {
  const made = secret("hunter2");
  expect(made.reveal()).toBe("hunter2");
  const printed = [
    String(made),
    `${made}`,
    JSON.stringify({ made }),
    inspect(made, { depth: 9 }),
    format("%s %o %j", made, made, made),
  ];
  for (const text of printed) expect(text).not.toContain("hunter2");
});

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

  test("however many there are: ten thousand secrets and ten thousand messages take seconds at the most", () => {
    const secrets = Array.from({ length: 10_000 }, (_, index) => secret(`password-${index}-${index * 7919}`));
    const message = (index: number) =>
      `The server says: "the password password-${index}-x of role ${index} is not known…". `.repeat(4);
    const start = performance.now();
    const clean = redactor(secrets, new Set());
    for (let index = 0; index < 10_000; index++) clean(message(index));
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(clean(`${message(1)} password-9-71271`)).toContain(" ***");
  });
});
