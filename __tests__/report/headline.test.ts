import { expect, test } from "vitest";
import { headline } from "../../src/report/headline.ts";
import type { Report, ReportDestination, ReportFinding } from "../../src/report/report.generated.ts";

type Summary = Partial<Report["summary"]>;

function report(summary: Summary, more: Partial<Report> = {}): Report {
  const counts = { total: 0, passed: 0, warned: 0, failed: 0, skipped: 0, ...summary };
  const reason = { reason: "Only validated: because." } as ReportDestination;
  return {
    summary: counts,
    findings: [],
    destinations: [reason],
    mode: "check",
    complete: true,
    outcome: "passed",
    ...more,
  } as Report;
}

const fileError = { severity: "error" } as ReportFinding;

test.each([
  ["Success! The destination has passed.", report({ total: 1, passed: 1 })],
  ["Success! All 8 destinations have passed.", report({ total: 8, passed: 8 })],
  ["Success! All 8 destinations work: 1 with a warning.", report({ total: 8, passed: 7, warned: 1 })],
  [
    "Success! All 6 destinations work: 2 with warnings, 2 not dialled.",
    report({ total: 8, passed: 4, warned: 2, skipped: 2 }),
  ],
  ["2 of 8 destinations failed.", report({ total: 8, passed: 6, failed: 2 })],
  [
    "2 of 8 destinations failed, and a file has an error of its own.",
    report({ total: 8, failed: 2 }, { findings: [fileError] }),
  ],
  ["A file has an error of its own.", report({}, { findings: [fileError] })],
  ["The files have 2 errors of their own.", report({}, { findings: [fileError, fileError] })],
  [
    "All 3 destinations are valid. Nothing was dialled.",
    report({ total: 3, skipped: 3 }, { mode: "validate" }),
  ],
  ["Nothing was checked. Only validated: because.", report({ total: 3, skipped: 3 }, { outcome: "skipped" })],
  [
    "2 of 3 destinations could not be checked in time.",
    report({ total: 3, passed: 1, skipped: 2 }, { complete: false }),
  ],
])("%s", (words, of) => {
  expect(headline(of)).toBe(words);
});
