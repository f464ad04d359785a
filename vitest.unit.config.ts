import { defineConfig } from "vitest/config";
import { closingLine } from "./__tests__/support/closing-line.ts";
import { unitTests } from "./__tests__/support/unit-tests.ts";

export default defineConfig({
  test: {
    include: unitTests(),
    reporters: ["default", closingLine],
    pool: "threads",
    // Files share a process and its modules: loading these for each file took a third of the time.
    isolate: false,
    testTimeout: 300_000,
  },
});
