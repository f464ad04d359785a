import { expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { exitStatus } from "../../src/report/verdict.ts";

const finding = (severity: ReportFinding["severity"], more: Partial<ReportFinding> = {}) =>
  ({ severity, rule: "config/schema", ignored: null, ...more }) as ReportFinding;

const report = (findings: ReportFinding[], complete = true) =>
  ({ complete, findings: [], destinations: [{ findings }] }) as unknown as Report;

test.each([
  ["nothing", report([]), [0, 0, 0]],
  ["a notice", report([finding("notice")]), [0, 0, 0]],
  ["a warning", report([finding("warning")]), [0, 1, 0]],
  ["an error", report([finding("error")]), [1, 1, 0]],
  ["an accepted error", report([finding("error", { ignored: { reason: "x", until: null } })]), [0, 0, 0]],
  ["a bug", report([finding("error", { rule: "internal/error" })]), [2, 2, 2]],
  ["an unfinished run", report([], false), [2, 2, 2]],
])("%s", (_, of, expected) => {
  expect((["error", "warning", "never"] as const).map((fail_on) => exitStatus({ ...of, fail_on }))).toEqual(
    expected,
  );
});
