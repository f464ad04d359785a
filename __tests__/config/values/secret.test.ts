import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { redact } from "../../../src/config/values/redact.ts";
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

test("secrets are taken out of every text of a value, and what is public stays", () => {
  const secrets = [
    secret("hunter2"),
    secret("hunter22"),
    secret("p@ss word"),
    secret("abc"),
    secret("stitch"),
  ];
  const value = {
    a: "hunter22 and hunter2",
    b: ["p%40ss%20word", { c: "p@ss word" }],
    d: 1,
    e: null,
    f: "abc",
    g: "stitch",
  };
  expect(redact(value, secrets, ["stitch"])).toEqual({
    a: "*** and ***",
    b: ["***", { c: "***" }],
    d: 1,
    e: null,
    f: "abc",
    g: "stitch",
  });
  expect(value.a).toBe("hunter22 and hunter2");
});
