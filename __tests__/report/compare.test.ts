import { expect, test } from "vitest";
import { compare, type IsGone, isWhole, snapshotOf } from "../../src/report/compare.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { destinationReport, failedAt, finding, reportOf, skipped } from "../support/report.ts";

const error = finding();
const warning = finding({ rule: "config/unencrypted-connection", severity: "warning" });
const first = "2026-11-20T04:17:00.000Z";

const goneIf =
  (whole: boolean): IsGone =>
  ({ subject }) =>
    whole || subject.kind === "file";

/** The changes from one report to the next, in short form. */
function between(before: Report, now: Report, whole = true) {
  const earlier = snapshotOf({ ...before, started_at: first });
  const { snapshot, changes } = compare(earlier, now, goneIf(whole));
  const names = (list: { name: string }[]) => list.map(({ name }) => name);
  const rules = (list: { rule: string }[]) => list.map(({ rule }) => rule);
  return {
    failed: names(changes.failed),
    otherCause: names(changes.otherCause),
    recovered: names(changes.recovered),
    removed: names(changes.removed),
    fresh: rules(changes.fresh),
    still: rules(changes.still),
    solved: rules(changes.solved),
    since: Object.fromEntries([...snapshot.subjects].map(([key, { since }]) => [key, since])),
    snapshot,
  };
}

test("a destination that begins to fail is new, and has failed since this run", () => {
  const now = reportOf([destinationReport("a", [error])]);
  expect(between(reportOf([destinationReport("a")]), now)).toMatchObject({
    failed: ["a"],
    fresh: [error.rule],
    still: [],
    solved: [],
    since: { "destination a in destinations.yml": now.started_at },
  });
});

test("a destination that still fails keeps its time, even if the finding moves to another line", () => {
  const moved = finding({ location: { ...error.location, line: 99, end_line: 99 } });
  expect(
    between(reportOf([destinationReport("a", [error])]), reportOf([destinationReport("a", [moved])])),
  ).toMatchObject({
    failed: [],
    otherCause: [],
    still: [error.rule],
    since: { "destination a in destinations.yml": first },
  });
});

test("other errors of the same destination are a new cause, but other warnings are not", () => {
  const before = reportOf([destinationReport("a", [error])]);
  expect(between(before, reportOf([failedAt("login", "a", "auth/password-rejected")]))).toMatchObject({
    failed: [],
    otherCause: ["a"],
    fresh: ["auth/password-rejected"],
    since: { "destination a in destinations.yml": first },
  });
  expect(between(before, reportOf([destinationReport("a", [error, warning])]))).toMatchObject({
    otherCause: [],
    fresh: [warning.rule],
  });
});

test("a destination that passes again has recovered, even with warnings", () => {
  const before = reportOf([destinationReport("a", [error]), destinationReport("b", [error])]);
  const now = reportOf([destinationReport("a"), destinationReport("b", [warning])]);
  expect(between(before, now)).toMatchObject({
    recovered: ["a", "b"],
    solved: [error.rule, error.rule],
    since: { "destination b in destinations.yml": null },
  });
});

test("a destination that was not checked is neither recovered nor solved, and is kept", () => {
  const before = reportOf([destinationReport("a", [error])]);
  expect(between(before, reportOf([skipped("a")]))).toMatchObject({
    recovered: [],
    solved: [],
    still: [error.rule],
    since: { "destination a in destinations.yml": first },
  });
});

test("an error in the file is solved without a connection", () => {
  const schema = finding({ rule: "config/schema" });
  const before = reportOf([destinationReport("a", [schema], { tries: 0 })]);
  expect(between(before, reportOf([skipped("a")]))).toMatchObject({
    recovered: ["a"],
    solved: ["config/schema"],
    since: {},
  });
});

test("a destination that now fails earlier keeps the findings of later stages", () => {
  const before = reportOf([destinationReport("a", [error])]);
  const refused = reportOf([failedAt("connect", "a", "network/connection-refused")]);
  const then = between(before, refused);
  expect(then).toMatchObject({
    otherCause: ["a"],
    fresh: ["network/connection-refused"],
    still: [error.rule],
    solved: [],
  });
  // The same finding again is not a change.
  const { changes } = compare(
    then.snapshot,
    { ...refused, started_at: "2026-11-22T00:00:00.000Z" },
    goneIf(true),
  );
  expect(changes).toMatchObject({ failed: [], otherCause: [], fresh: [], solved: [] });
});

test.each(catalogue.filter(({ kind }) => kind === "server").map(({ id }) => id))(
  "a destination that can't be reached keeps %s",
  (rule) => {
    const before = reportOf([destinationReport("a", [finding({ rule })])]);
    const now = reportOf([failedAt("connect", "a", "network/timeout")]);
    expect(between(before, now)).toMatchObject({ still: [rule], solved: [] });
  },
);

test("a finding is kept if its group was not checked, but not the finding that says so", () => {
  const before = reportOf([
    destinationReport("a", [finding({ rule: "load/table-not-owned" }), error]),
    destinationReport("b", [finding({ rule: "stitch/check-failed" })]),
    destinationReport("c", [finding({ rule: "load/not-checked" })]),
  ]);
  const now = reportOf([
    destinationReport("a", [finding({ rule: "load/not-checked" })]),
    destinationReport("b", [finding({ rule: "stitch/not-compared" })]),
    destinationReport("c"),
  ]);
  expect(between(before, now)).toMatchObject({
    still: ["load/table-not-owned", "stitch/check-failed"],
    solved: [error.rule, "load/not-checked"],
  });
});

test("what Stitch reports about a destination that only Stitch can reach is solved if Stitch answered", () => {
  const before = reportOf([
    destinationReport("a", [finding({ rule: "stitch/paused", severity: "warning" })]),
  ]);
  const stitch = { id: 1, name: "A", paused: false, paused_at: null, last_check: null };
  expect(between(before, reportOf([{ ...skipped("a"), stitch }]))).toMatchObject({
    solved: ["stitch/paused"],
  });
  expect(between(before, reportOf([skipped("a")]))).toMatchObject({ solved: [], still: ["stitch/paused"] });
});

test("an error is solved if a later stage is reached", () => {
  const before = reportOf([failedAt("connect", "a", "network/connection-refused")]);
  expect(between(before, reportOf([failedAt("login", "a", "auth/password-rejected")]))).toMatchObject({
    solved: ["network/connection-refused"],
    fresh: ["auth/password-rejected"],
  });
});

test("a deleted destination is removed, but one that the run left out is not", () => {
  const before = reportOf([destinationReport("a", [error]), destinationReport("b")]);
  const now = reportOf([destinationReport("b")]);
  expect(between(before, now, true)).toMatchObject({ removed: ["a"], solved: [error.rule], since: {} });
  expect(between(before, now, false)).toMatchObject({
    removed: [],
    solved: [],
    still: [error.rule],
    since: { "destination a in destinations.yml": first },
  });
});

test("a destination that moves to another file is the same, but one of the same name in another job's file is not", () => {
  const at = (file: string) => destinationReport("a", [error], { location: { ...error.location, file } });
  const before = reportOf([at("one.yml")]);
  expect(between(before, reportOf([at("two.yml")]))).toMatchObject({
    failed: [],
    removed: [],
    still: [error.rule],
    since: { "destination a in two.yml": first },
  });
  expect(between(before, reportOf([at("two.yml")]), false)).toMatchObject({
    failed: ["a"],
    removed: [],
    since: { "destination a in one.yml": first, "destination a in two.yml": before.started_at },
  });
});

test("of two findings of one rule, one is solved if one remains", () => {
  expect(
    between(reportOf([destinationReport("a", [error, error])]), reportOf([destinationReport("a", [error])])),
  ).toMatchObject({ still: [error.rule], solved: [error.rule], otherCause: ["a"] });
});

test("a file that can be read again has recovered, and its destinations are kept", () => {
  const broken = reportOf([], { findings: [finding({ rule: "config/yaml" })], outcome: "failed" });
  const whole = reportOf([destinationReport("a", [error])]);
  const then = between(whole, broken, isWhole(broken, []));
  expect(then).toMatchObject({ failed: ["destinations.yml"], removed: [], still: [error.rule] });
  const { changes } = compare(then.snapshot, whole, goneIf(isWhole(whole, [])));
  expect(changes.recovered).toEqual([{ kind: "file", name: "destinations.yml" }]);
  expect(changes.failed).toEqual([]);
});

test("a run is complete unless something was left out", () => {
  const report = reportOf([destinationReport("a")]);
  expect(isWhole(report, [])).toBe(true);
  expect(isWhole(report, ["a"])).toBe(false);
  expect(isWhole({ ...report, complete: false }, [])).toBe(false);
  expect(isWhole({ ...report, findings: [finding({ rule: "config/yaml" })] }, [])).toBe(false);
});

test("ignored findings and notices are not changes", () => {
  const accepted = finding({ ignored: { reason: "known", until: null } });
  const notice = finding({ severity: "notice" });
  const now = reportOf([destinationReport("a", [accepted, notice], { status: "passed" })]);
  expect(between(reportOf([destinationReport("a")]), now)).toMatchObject({ fresh: [], since: {} });
});
