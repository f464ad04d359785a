import { expect, test } from "vitest";
import { secret } from "../../src/config/secrets/forms.ts";
import { text } from "../../src/rules/fix.ts";
import { failureRule, raise } from "../../src/rules/rule.ts";
import { destinationWith } from "../support/destination.ts";

/** The evidence that a rule's message gets, and the evidence that its fix gets. */
function evidenceIn<Evidence extends object>(evidence: Evidence): { printable: Evidence; exact: Evidence } {
  const seenEvidence: Evidence[] = [];
  const rule = failureRule<Evidence>({
    id: "test/rule",
    severity: "error",
    at: [],
    title: "A title",
    why: "A reason.",
    message: (printable) => {
      seenEvidence[0] = printable;
      return "A message.";
    },
    fix: (exact) => {
      seenEvidence[1] = exact;
      return text("A fix.");
    },
  });
  raise(rule, { destination: destinationWith(), ...evidence });
  return { printable: seenEvidence[0]!, exact: seenEvidence[1]! };
}

test("a message gets every text of the evidence in printable form, and other values unchanged", () => {
  const password = secret("a`b");
  const received = new Uint8Array([0x60]);
  const { printable, exact } = evidenceIn({
    name: "a`b\n",
    names: ["c\u202ed", { deep: "e\u001bf" }],
    count: 3,
    nothing: null,
    password,
    received,
  });
  expect(printable).toMatchObject({
    name: "a'b ",
    names: ["c d", { deep: "e f" }],
    count: 3,
    nothing: null,
    password,
    received,
  });
  expect(printable.password).toBe(password);
  expect(printable.received).toBe(received);
  expect(exact.name).toBe("a`b\n");
});

test("shortens a text of any length in a message", () => {
  expect(evidenceIn({ key: "x".repeat(100_000) }).printable.key).toHaveLength(300);
});
