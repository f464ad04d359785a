// Scans all output of the fault suites for the secrets of their setups.

import type { TestContext } from "vitest";
import { openScanner } from "./scanner.ts";

declare module "vitest" {
  interface TaskMeta {
    /** The number of secrets times the number of scanned outputs. */
    scans?: number;
  }
}

/** Report files, standard output and standard error. */
const outputs = 7;

/** Throws if an output of a run contains a secret, and says which output and encoding. */
export function expectNoSecret(views: Record<string, string>, secrets: Iterable<string>): void {
  const scan = openScanner([...secrets]);
  const leaks = Object.entries(views).flatMap(([view, text]) => scan(text).map(({ as }) => `${view}: ${as}`));
  if (Object.keys(views).length !== outputs) throw new Error("A run has other outputs than it had.");
  if (leaks.length > 0) throw new Error(`A secret came out (${leaks.join(", ")}).`);
}

export function countScans({ task }: Pick<TestContext, "task">, secrets: readonly string[]): void {
  const own = new Set(secrets.filter((secret) => secret !== ""));
  task.meta.scans = (task.meta.scans ?? 0) + own.size * outputs;
}
