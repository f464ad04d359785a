import { expect, test } from "vitest";
import { secret } from "../../src/config/secrets/secret.ts";
import { spokenInput } from "../../src/rules/spoken-input.ts";

test("every text of what was found becomes fit for a sentence, and all else stays as it is", () => {
  const password = secret("a`b");
  const received = new Uint8Array([0x60]);
  const spoken = spokenInput({
    name: "a`b\n",
    names: ["c\u202ed", { deep: "e\u001bf" }],
    count: 3,
    nothing: null,
    password,
    received,
  });
  expect(spoken).toEqual({
    name: "a'b ",
    names: ["c d", { deep: "e f" }],
    count: 3,
    nothing: null,
    password,
    received,
  });
  expect(spoken.password).toBe(password);
  expect(spoken.received).toBe(received);
});

test("a text of any length takes little room in a sentence", () => {
  expect(spokenInput({ key: "x".repeat(100_000) }).key).toHaveLength(300);
});
