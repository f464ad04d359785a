// The secret part of a key, without the public half in the same file.

import { expect, test } from "vitest";
import { secret } from "../../../../src/config/secrets/forms.ts";
import { redactor } from "../../../../src/config/secrets/redact.ts";
import { makeSshKey } from "../../../support/ssh-keys.ts";

test.each(["ed25519", "ecdsa", "rsa"] as const)(
  "the public half of another %s key is kept, although all have the same beginning",
  (type) => {
    const other = makeSshKey(type).public;
    for (const passphrase of [undefined, "open sesame"]) {
      const clean = redactor([secret(makeSshKey(type, passphrase).private)], new Set());
      expect(clean(`host_key: ${other}`)).toBe(`host_key: ${other}`);
    }
  },
);
