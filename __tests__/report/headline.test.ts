import { expect, test } from "vitest";
import type { Report, ReportDestination, ReportFinding, Status } from "../../src/report/report.generated.ts";
import { countsLine, headline } from "../../src/report/verdict.ts";

type Kind = Status | "accepted" | "accepted and not connected to";

const warning = { severity: "warning", ignored: null } as ReportFinding;
const error = { severity: "error", ignored: null } as ReportFinding;
const acceptedError = { severity: "error", ignored: { reason: "Known", until: null } } as ReportFinding;

function destination(kind: Kind): ReportDestination {
  const accepts = kind.startsWith("accepted");
  const status = accepts ? "warned" : kind;
  const reason =
    kind === "skipped" || kind === "accepted and not connected to" ? "Validated only: because." : null;
  return { status, reason, findings: findingsOf(kind) } as unknown as ReportDestination;
}

function findingsOf(kind: Kind): ReportFinding[] {
  if (kind.startsWith("accepted")) return [acceptedError];
  return kind === "warned" ? [warning] : kind === "failed" ? [error] : [];
}

function report(kinds: Partial<Record<Kind, number>>, more: Partial<Report> = {}): Report {
  const destinations = Object.entries(kinds).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => destination(kind as Kind)),
  );
  const count = (wanted: Status) => destinations.filter(({ status }) => status === wanted).length;
  const summary = {
    total: destinations.length,
    passed: count("passed"),
    warned: count("warned"),
    failed: count("failed"),
    skipped: count("skipped"),
  };
  const defaults = { findings: [], mode: "check", fail_on: "error", complete: true };
  const reached = { not_reached: 0, missing_shards: [], why_not_dialled: null };
  return { ...defaults, ...reached, summary, destinations, ...more } as unknown as Report;
}

test.each([
  ["Success! 1 destination passed.", report({ passed: 1 })],
  ["Success! All 8 destinations passed.", report({ passed: 8 })],
  ["Success! All 8 destinations passed, 1 with a warning.", report({ passed: 7, warned: 1 })],
  [
    "Success! 6 destinations passed, 2 with warnings, 2 not checked.",
    report({ passed: 4, warned: 2, skipped: 2 }),
  ],
  [
    "2 of 8 destinations have warnings, and `fail-on` is `warning`.",
    report({ passed: 6, warned: 2 }, { fail_on: "warning" }),
  ],
  ["Success! Both destinations passed.", report({ passed: 2 }, { fail_on: "warning" })],
  [
    "A destinations file has 1 warning, and `fail-on` is `warning`.",
    report({ passed: 2 }, { fail_on: "warning", findings: [warning] }),
  ],
  [
    "1 of 2 destinations has warnings, and `fail-on` is `warning`.",
    report({ passed: 1, warned: 1 }, { mode: "validate", fail_on: "warning" }),
  ],
  [
    "Both destinations are valid, 1 with warnings. No connections were made.",
    report({ passed: 1, warned: 1 }, { mode: "validate" }),
  ],
  [
    "1 of 2 destinations failed. The run passes, because `fail-on` is `never`.",
    report({ passed: 1, failed: 1 }, { fail_on: "never" }),
  ],
  [
    "No destination failed: 1 with ignored errors, 1 with a warning, 2 not checked.",
    report({ passed: 3, accepted: 1, warned: 1, skipped: 1, "accepted and not connected to": 1 }),
  ],
  ["No connections were made. Validated only: because.", report({ "accepted and not connected to": 1 })],
  ["2 of 8 destinations failed.", report({ passed: 6, failed: 2 })],
  [
    "2 of 8 destinations failed, and a destinations file has 1 error.",
    report({ passed: 6, failed: 2 }, { findings: [error] }),
  ],
  ["A destinations file has 1 error.", report({}, { findings: [error] })],
  ["The destinations files have 2 errors.", report({}, { findings: [error, error] })],
  ["All 3 destinations are valid. No connections were made.", report({ skipped: 3 }, { mode: "validate" })],
  [
    "No errors other than ignored ones. No connections were made.",
    report({ skipped: 1, "accepted and not connected to": 1 }, { mode: "validate" }),
  ],
  ["No connections were made. Validated only: because.", report({ skipped: 3 })],
  [
    "2 of 3 destinations were not reached before the run ended.",
    report({ passed: 1, skipped: 2 }, { complete: false, not_reached: 2 }),
  ],
  [
    "1 of 3 destinations was not reached before the run ended.",
    report({ passed: 1, skipped: 2 }, { complete: false, not_reached: 1 }),
  ],
  [
    "1 of 4 destinations failed, 1 was not reached before the run ended, and a destinations file has 1 error.",
    report({ passed: 1, failed: 1, skipped: 2 }, { complete: false, not_reached: 1, findings: [error] }),
  ],
  [
    "1 of 2 destinations failed. Validated only: a fork.",
    report({ failed: 1, skipped: 1 }, { why_not_dialled: "Validated only: a fork." }),
  ],
  [
    "1 of 2 destinations failed.",
    report({ failed: 1, skipped: 1 }, { mode: "validate", why_not_dialled: "Validated only: by wish." }),
  ],
  ["No destinations to check.", report({})],
])("%s", (words, of) => {
  expect(headline(of)).toBe(words);
});

test("omits counts of zero, and mentions no destinations if there are none", () => {
  expect(countsLine(report({ passed: 2, failed: 1 }))).toBe("3 destinations: 2 passed, 1 failed");
  expect(countsLine(report({}))).toBe("");
});

test("gives the reason for all skipped destinations only if it is the same", () => {
  const { destinations, ...others } = report({ skipped: 2 });
  const [first, second] = destinations as [ReportDestination, ReportDestination];
  const other = { ...second, reason: "Not checked: unchanged." };
  expect(headline({ ...others, destinations: [first, second] })).toBe(
    "No connections were made. Validated only: because.",
  );
  expect(headline({ ...others, destinations: [first, other] })).toBe("No connections were made.");
});
