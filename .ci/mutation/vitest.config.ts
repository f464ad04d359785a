// The tests that judge a mutant: fast ones, without servers, of what is mutated.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "__tests__/connect/wire/*.test.ts",
      "__tests__/config/{trust,printable}.test.ts",
      "__tests__/config/policy/!(*-in-a-run).test.ts",
      "__tests__/config/values/{redact,secret,secret-forms}.test.ts",
      "__tests__/report/{log-text,markdown-text}.test.ts",
    ],
  },
});
