// The table of the security suites: each file of __tests__/security with its cases and failures, and the scan for secrets in
// the output of the faults.

import path from "node:path";
import type { TestModule } from "vitest/node";
import "./leaks/fault-scans.ts";
import "./suite-cases.ts";

/** Null if no security suite has run. */
export function securityTable(modules: readonly TestModule[]): string | null {
  const suites = modules
    .filter(({ moduleId }) => path.basename(path.dirname(moduleId)) === "security")
    .map(countsOf)
    .concat(scansOf(modules))
    .toSorted((one, other) => (one.suite < other.suite ? -1 : 1));
  if (suites.length === 0) return null;
  const width = Math.max(...suites.map(({ suite }) => suite.length));
  const rows = suites.map(({ suite, cases, failed, skipped }) => {
    const skippedText = skipped > 0 ? `, ${skipped} skipped` : "";
    return `${suite.padEnd(width)}  ${String(cases).padStart(7)} cases, ${failed} failed${skippedText}`;
  });
  return ["", ...rows].join("\n");
}

function scansOf(modules: readonly TestModule[]): ReturnType<typeof countsOf>[] {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const cases = tests.reduce((sum, test) => sum + (test.meta().scans ?? 0), 0);
  const failed = tests.filter((test) =>
    /^A secret came out/.test(test.result().errors?.[0]?.message ?? ""),
  ).length;
  return cases === 0 ? [] : [{ suite: "leaks-in-faults", cases, failed, skipped: 0 }];
}

function countsOf(module: TestModule) {
  const tests = [...module.children.allTests()];
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  const cases = (of: typeof tests) => of.reduce((sum, test) => sum + (test.meta().cases ?? 1), 0);
  return {
    suite: path.basename(module.moduleId, ".test.ts"),
    cases: cases(tests) - cases(inState("skipped")),
    failed: inState("failed").length + module.errors().length,
    skipped: inState("skipped").length,
  };
}
