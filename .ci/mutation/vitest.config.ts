// The tests that judge a mutant: fast ones, without servers, of what is mutated. Whole runs (`…-in-a-run`), property tests
// of the redactor and its speed are left out: they take most of the time, and the tables notice what they would.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "__tests__/connect/wire/*.test.ts",
      "__tests__/config/{trust,printable}.test.ts",
      "__tests__/config/trust/!(*-in-a-run).test.ts",
      "__tests__/config/secrets/{redact,secret,forms}.test.ts",
      "__tests__/text/commands.test.ts",
      "__tests__/report/markdown/escape.test.ts",
    ],
  },
});
