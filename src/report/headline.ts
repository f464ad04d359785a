// The one sentence that answers "is all well?", for every output.

import type { Report } from "./report.generated.ts";

/** "Success! All 8 destinations have passed." or what is wrong, the worst first. */
export function headline(report: Report): string {
  const { summary, findings, mode, outcome, destinations, complete } = report;
  const { total, failed, skipped, warned } = summary;
  const fileErrors = findings.filter(({ severity }) => severity === "error").length;
  if (failed > 0 || fileErrors > 0) return failures(failed, total, fileErrors);
  if (mode === "validate") return `${all(total, "is", "are")} valid. Nothing was dialled.`;
  if (outcome === "skipped") return `Nothing was checked. ${destinations[0]?.reason ?? ""}`;
  if (!complete) return `${skipped} of ${destinationCount(total)} could not be checked in time.`;
  if (warned === 0 && skipped === 0) return `Success! ${all(total, "has", "have")} passed.`;
  const warnings = warned > 0 ? [`${warned} with ${warned === 1 ? "a warning" : "warnings"}`] : [];
  const notDialled = skipped > 0 ? [`${skipped} not dialled`] : [];
  return `Success! ${all(total - skipped, "works", "work")}: ${[...warnings, ...notDialled].join(", ")}.`;
}

/** "8 destinations: 5 passed, 1 warned, 2 failed", without what there is none of. */
export function counts({ summary }: Report): string {
  const { total, passed, warned, failed, skipped } = summary;
  const parts = Object.entries({ passed, warned, failed, skipped }).filter(([, count]) => count > 0);
  return `${destinationCount(total)}: ${parts.map(([status, count]) => `${count} ${status}`).join(", ")}`;
}

function failures(failed: number, total: number, fileErrors: number): string {
  const ofFile =
    fileErrors === 1 ? "a file has an error of its own" : `the files have ${fileErrors} errors of their own`;
  const ofDestinations = `${failed} of ${destinationCount(total)} failed`;
  if (fileErrors === 0) return `${ofDestinations}.`;
  return failed === 0
    ? `${ofFile.charAt(0).toUpperCase()}${ofFile.slice(1)}.`
    : `${ofDestinations}, and ${ofFile}.`;
}

function destinationCount(count: number): string {
  return count === 1 ? "1 destination" : `${count} destinations`;
}

function all(count: number, one: string, many: string): string {
  return count === 1 ? `The destination ${one}` : `All ${count} destinations ${many}`;
}
