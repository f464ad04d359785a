// Every check of the fault table is looked through for the secrets that its fault was set up with, in every view.

import type { TestContext } from "vitest";
import type { Report } from "../../../src/report/report.generated.ts";
import { openScanner } from "./scanner.ts";
import { viewsOf } from "./views.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Secrets times views that were looked through for them, and in how many they were. */
    scans?: { cases: number; leaks: number };
  }
}

/** Throws where a view holds one of the secrets, and says which view and how; the test's own scans are counted. */
export async function scanViews(
  report: Report,
  secrets: readonly string[],
  { task }: Pick<TestContext, "task">,
): Promise<void> {
  const wanted = [...new Set(secrets)].filter((secret) => secret !== "");
  const scan = openScanner(wanted);
  const views = Object.entries(await viewsOf(report));
  const found = views.flatMap(([view, text]) => scan(text).map(({ as }) => `${view}: ${as}`));
  const { cases, leaks } = task.meta.scans ?? { cases: 0, leaks: 0 };
  task.meta.scans = { cases: cases + wanted.length * views.length, leaks: leaks + found.length };
  if (found.length > 0) throw new Error(`A secret came out (${found.join(", ")}).`);
}
