import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { bundledThread } from "./__tests__/support/bundled-thread.ts";
import { closingLine } from "./__tests__/support/closing-line.ts";

export default defineConfig({
  plugins: [await bundledThread()],
  test: {
    include: ["__tests__/**/*.test.ts"],
    reporters: ["default", closingLine],
    // A test waits for its servers more than it computes.
    maxWorkers: availableParallelism() + 1,
    // One test alone is about what Node keeps of a run, and has it in a folder of its own.
    env: { NODE_DISABLE_COMPILE_CACHE: "1" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
