// How many cases a test of the security suites has, for the table at the end of a run.

import type { TestContext } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** 1 by default. */
    cases?: number;
  }
}

/** For a test that runs many cases in a loop. */
export function countCases({ task }: Pick<TestContext, "task">, cases: number): void {
  task.meta.cases = cases;
}
