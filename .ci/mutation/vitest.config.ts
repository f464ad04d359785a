// The tests that judge a mutant: fast ones, without servers, of what is mutated.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "__tests__/connect/wire/*.test.ts",
      "__tests__/config/{trust,printable}.test.ts",
      "__tests__/config/policy/*.test.ts",
      "__tests__/config/secrets/*.test.ts",
      "__tests__/report/terminal/log-text.test.ts",
      "__tests__/report/markdown/text.test.ts",
    ],
  },
});
