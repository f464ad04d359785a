// The tests that run for each mutant: fast ones, without servers. Whole runs (`…-in-a-run`) and the redactor's property and
// speed tests are excluded: they take most of the time, and detect no additional mutants.

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
