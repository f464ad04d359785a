// Property tests: any secret is redacted in any encoding.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minSecretLength, secret, secretForms } from "../../../src/config/secrets/forms.ts";
import { redactor } from "../../../src/config/secrets/redact.ts";
import { anyCharacter } from "../../support/any-character.ts";

/** Secrets have no stars, since these replace a secret. */
const secrets = fc
  .oneof(
    fc.string({ unit: anyCharacter, minLength: 4, maxLength: 40 }),
    fc.string({ minLength: 4, maxLength: 40 }),
  )
  .filter((text) => text.trim().length >= minSecretLength && !/[*…]/.test(text));
const context = fc.string({ unit: "grapheme", maxLength: 40 });
const settings = { seed: 4, numRuns: 500 };

describe("for any secret and any surrounding text", () => {
  test("removes every encoding of the secret", () => {
    const property = fc.property(secrets, fc.nat(), context, context, (text, choice, before, after) => {
      const forms = secretForms(text);
      const form = forms[choice % forms.length]!;
      const clean = redactor([secret(text)], new Set())(`${before}${form}${after}`);
      expect(clean).not.toContain(form);
      expect(clean).toContain("***");
    });
    fc.assert(property, settings);
  });

  test("removes a truncated secret at the end of the text", () => {
    const property = fc.property(secrets, fc.nat(), fc.nat(), context, (text, choice, length, before) => {
      const forms = secretForms(text);
      const form = forms[choice % forms.length]!;
      const piece = form.slice(0, minSecretLength + (length % (form.length - minSecretLength + 1)));
      expect(redactor([secret(text)], new Set())(`${before}${piece}…`)).not.toContain(`${piece}…`);
    });
    fc.assert(property, settings);
  });

  test("does not change a text without the secret", () => {
    const same = fc.property(secrets, fc.string({ unit: "grapheme", maxLength: 200 }), (text, other) => {
      fc.pre(!other.includes("…") && !secretForms(text).some((form) => other.includes(form)));
      expect(redactor([secret(text)], new Set())(other)).toBe(other);
    });
    fc.assert(same, settings);
  });
});
