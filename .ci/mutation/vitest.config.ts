// The tests that judge a mutant: fast ones, without servers, of what is mutated.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "__tests__/connect/wire/*.test.ts",
      "__tests__/config/trust.test.ts",
      "__tests__/config/values/{redact,secret,address,variables,allowed*}.test.ts",
      "__tests__/report/markdown-text.test.ts",
      "__tests__/github/*.test.ts",
      "__tests__/rules/words/*.test.ts",
    ],
  },
});
