// The last line of a test run: "N passed, N failed, N skipped".

import type { Reporter, TestModule } from "vitest/node";

export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even be loaded, or an error outside all tests, has no test to count.
    const outside = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const [passed, failed, skipped] = [
      count("passed"),
      count("failed") + outside,
      count("skipped") + count("pending"),
    ];
    process.on("exit", () => {
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    });
  },
};
