// What closes a test run: the table of the faults, where there are any, and "N passed, N failed, N skipped".

import type { Reporter, TestModule } from "vitest/node";
import type { Verdict } from "./faults/suite.ts";

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
    const verdicts = tests.map((test) => test.meta().verdict).filter((verdict) => verdict !== undefined);
    process.on("exit", () => {
      if (verdicts.length > 0) console.log(faultTable(verdicts));
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    });
  },
};

/** A verdict a line, and the counts: fixes are those of SQL and YAML, which a test can apply word for word. */
function faultTable(verdicts: Verdict[]): string {
  const sorted = verdicts.toSorted((one, other) => one.fault.localeCompare(other.fault));
  const lines = sorted.map(
    ({ fault, diagnosed, fix, closed }) =>
      `${fault.padEnd(44)} ${diagnosed ? "diagnosed" : "MISSED   "}  ${fixWords(fix, closed)}`,
  );
  const applied = verdicts.filter(({ closed }) => closed !== null);
  const counts = [
    `faults: ${verdicts.length}`,
    `diagnosed: ${verdicts.filter(({ diagnosed }) => diagnosed).length}`,
    `fixes: ${applied.length}`,
    `closed: ${applied.filter(({ closed }) => closed).length}`,
  ];
  return `${lines.join("\n")}\n${counts.join(", ")}`;
}

function fixWords(fix: string, closed: boolean | null): string {
  if (closed === null) return fix === "none" ? "" : `fix: ${fix}`;
  return `fix: ${fix}, ${closed ? "closed" : "NOT CLOSED"}`;
}
