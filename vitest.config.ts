import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { closingLine } from "./__tests__/support/closing-line.ts";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    globalSetup: [
      "__tests__/support/run-folders.ts",
      "__tests__/support/server-packages.ts",
      "__tests__/support/bundle.ts",
    ],
    reporters: ["default", closingLine],
    // Tests mostly wait for their servers.
    maxWorkers: availableParallelism() + 1,
    // The files of a worker share its process and the modules that they import.
    isolate: false,
    // Concurrent tests share their runs of the built program, and a server's connections.
    maxConcurrency: 50,
    // Only for tests that hang, even on a slow and busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
