// The cost of redacting secrets.

import { expect, test } from "vitest";
import { secret } from "../../../src/config/secrets/forms.ts";
import { redactor } from "../../../src/config/secrets/redact.ts";

test("six thousand secrets take proportionally longer to prepare than three hundred, and hardly longer per message", () => {
  const [few, many] = [300, 6_000].map(
    (count) => () =>
      redactor(
        Array.from({ length: count }, (_, index) => secret(`password-${index}-${index * 7919}`)),
        new Set(),
      ),
  ) as [() => ReturnType<typeof redactor>, () => ReturnType<typeof redactor>];
  // Warm-up: the compiler optimizes the function.
  few();
  expect(costOf(many) / costOf(few)).toBeLessThan(100);

  const [cleanOfFew, cleanOfMany] = [few(), many()];
  const ratios = [0, 1, 2, 3].map((turn) => {
    const messages = messagesOf(turn);
    const costs = [cleanOfMany, cleanOfFew].map((clean) => costOf(() => messages.forEach(clean)));
    return costs[0]! / costs[1]!;
  });
  expect(Math.min(...ratios)).toBeLessThan(5);
  expect(cleanOfMany(`${messagesOf(0)[1]} password-9-71271`)).toContain(" ***");
});

/** In microseconds of this thread's CPU time. */
function costOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  return process.threadCpuUsage(start).user;
}

function messagesOf(turn: number): string[] {
  return Array.from({ length: 1_000 }, (_, index) =>
    `The server says: "the password password-${turn * 1_000 + index}-x of role ${index} is not known…". `.repeat(
      4,
    ),
  );
}
