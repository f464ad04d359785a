// The end of a test run: the tables of the faults and the security suites, the tested bundle, the failures, and "N passed, N
// failed, N skipped".

import path from "node:path";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import type { Verdict } from "./faults/suite.ts";
import { securityTable } from "./security-table.ts";

export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that can't be loaded, a hook that fails, or an error outside of tests has no test to count.
    const broken = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((group) => group.errors().length > 0);
    const [passed, failed, skipped] = [
      count("passed"),
      count("failed") + broken.length + unhandledErrors.length,
      count("skipped") + count("pending"),
    ];
    const failures = [
      ...broken.map((group) => failure(nameOf(group), group.errors())),
      ...tests.filter((test) => test.result().state === "failed").map(failureOfTest),
      ...strayFailures(unhandledErrors),
    ];
    const verdicts = tests.map((test) => test.meta().verdict).filter((verdict) => verdict !== undefined);
    const security = securityTable(modules);
    process.on("exit", () => {
      if (verdicts.length > 0) console.log(faultTable(verdicts));
      if (security !== null) console.log(security);
      if (process.env.TESTED_BUNDLE !== undefined) console.log(`tested: ${process.env.TESTED_BUNDLE}`);
      if (failures.length > 0) console.log(["", "Failed:", ...failures, ""].join("\n"));
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    });
  },
};

function failureOfTest(test: TestCase): string {
  return failure(nameOf(test), test.result().errors ?? []);
}

/** Repeated here, since it is far above in the log of a long run. */
function failure(where: string, [first]: readonly unknown[]): string {
  const { message, cause } = (first ?? {}) as { message?: string; cause?: { message?: string } };
  const lines = [message ?? String(first ?? ""), ...(cause?.message === undefined ? [] : [cause.message])];
  return [where, ...lines.flatMap((line) => line.split("\n", 6))].join("\n  ");
}

function nameOf(group: TestModule | TestSuite | TestCase): string {
  const module = group.type === "module" ? group : group.module;
  const file = path.relative(process.cwd(), module.moduleId);
  return group.type === "module" ? file : `${file} > ${group.fullName}`;
}

/** Of errors outside of tests. Equal ones are counted: a broken pipe can give hundreds. */
function strayFailures(errors: readonly unknown[]): string[] {
  const texts = errors.map((error) => {
    const { VITEST_TEST_PATH: file } = (error ?? {}) as { VITEST_TEST_PATH?: string };
    const where = file === undefined ? "outside of tests" : `outside of tests, during ${path.basename(file)}`;
    return failure(where, [error]);
  });
  const different = [...new Set(texts)];
  const counted = different.map((text) => `${texts.filter((each) => each === text).length} × ${text}`);
  return different.length <= 20 ? counted : [...counted.slice(0, 20), `${different.length - 20} others`];
}

/** A line per verdict, a block per group, and the counts of faults and of fixes that a test applies as printed (SQL, YAML). */
function faultTable(verdicts: Verdict[]): string {
  const sorted = verdicts.toSorted((one, other) => (one.fault < other.fault ? -1 : 1));
  const width = Math.max(...sorted.map(({ fault }) => fault.length));
  const lines = sorted.flatMap((verdict, index) => {
    const isNewGroup = index > 0 && groupOf(verdict) !== groupOf(sorted[index - 1]!);
    const line = `${verdict.fault.padEnd(width)}  ${verdictWords(verdict)}`.trimEnd();
    return isNewGroup ? ["", line] : [line];
  });
  const number = (outcome: Verdict["outcome"]) => verdicts.filter((each) => each.outcome === outcome).length;
  const applied = verdicts.filter(({ closed }) => closed !== null);
  const counts = [
    `faults: ${verdicts.length}`,
    `diagnosed: ${number("diagnosed")}`,
    ...(number("skipped") > 0 ? [`skipped: ${number("skipped")}`] : []),
    `fixes: ${applied.length}`,
    `closed: ${applied.filter(({ closed }) => closed).length}`,
  ];
  return ["", ...lines, "", counts.join(", ")].join("\n");
}

function groupOf({ fault }: Verdict): string {
  return fault.slice(0, fault.indexOf("/"));
}

/** Failures are in capitals, so that they can be found among two hundred lines. */
function verdictWords({ outcome, fix, closed }: Verdict): string {
  const word = (outcome === "missed" ? "MISSED" : outcome).padEnd("diagnosed".length);
  if (closed === null) return fix === "none" ? word : `${word}  fix: ${fix}`;
  return `${word}  fix: ${fix}, ${closed ? "closed" : "NOT CLOSED"}`;
}
