// How long it takes to take secrets out of what is said.

import { expect, test } from "vitest";
import { redactor } from "../../../src/config/secrets/redact.ts";
import { secret } from "../../../src/config/secrets/secret.ts";

test("ten thousand secrets and ten thousand messages take seconds of computing at the most", () => {
  const secrets = Array.from({ length: 10_000 }, (_, index) => secret(`password-${index}-${index * 7919}`));
  const message = (index: number) =>
    `The server says: "the password password-${index}-x of role ${index} is not known…". `.repeat(4);
  const start = process.threadCpuUsage();
  const clean = redactor(secrets, new Set());
  for (let index = 0; index < 10_000; index++) clean(message(index));
  expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(5_000);
  expect(clean(`${message(1)} password-9-71271`)).toContain(" ***");
});
