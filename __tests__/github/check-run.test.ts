import { expect, test } from "vitest";
import { postCheckRun } from "../../src/github/check-run.ts";
import type { Report } from "../../src/report/report.generated.ts";
import type { Setting } from "../support/github/api.ts";
import { clientFor, headSha, place, withGithub } from "../support/github/posting.ts";
import type { CheckRun } from "../support/github/repository.ts";
import { unprintableIn } from "../support/printed.ts";
import { destinationReport, finding, reportOf, skipped } from "../support/report.ts";
import { hostileReport } from "../support/sample-report.ts";

async function posted(report: Report, setting: Setting = {}): Promise<{ run: CheckRun; requests: string[] }> {
  let current: CheckRun | undefined;
  let requests: string[] = [];
  await withGithub(setting, async (github) => {
    const { client } = await clientFor(github);
    const { answer } = await postCheckRun(client, place, report);
    expect(answer.kind).toBe("ok");
    current = github.repository.checkRuns.at(-1);
    requests = github.requests.filter((each) => each.startsWith("checks/"));
  });
  return { run: current!, requests };
}

const notice = finding({ severity: "notice", rule: "tls/unverified" });
const warning = finding({ severity: "warning", rule: "config/unencrypted-connection" });
const passing = destinationReport("a");
const warned = destinationReport("a", [warning]);
const failing = destinationReport("a", [notice, finding()], { display_name: "Warehouse" });

test("is on the pull request's head commit, and has every finding, the worst first", async () => {
  const { run } = await posted(reportOf([failing, destinationReport("b", [warning])]));
  expect(run).toMatchObject({ name: "destination-check", sha: headSha, conclusion: "failure" });
  expect(run.annotations.map(({ annotation_level }) => annotation_level)).toEqual([
    "failure",
    "warning",
    "notice",
  ]);
  expect(run.annotations[0]).toMatchObject({
    path: "destinations.yml",
    start_line: 7,
    end_line: 7,
    start_column: 15,
    end_column: 21,
    title: "Warehouse: User lacks CREATE on the database",
    message: expect.stringContaining("[privilege/create-on-database]"),
  });
  expect(run.output.title).toBe("1 of 2 destinations failed.");
  expect(run.output.text).toContain("Warehouse");
});

test.each<[string, Report, string]>([
  ["all is well", reportOf([passing]), "success"],
  ["there are warnings", reportOf([warned]), "neutral"],
  ["there are warnings, and they fail the run", reportOf([warned], { fail_on: "warning" }), "failure"],
  ["something failed", reportOf([failing]), "failure"],
  ["something failed, and nothing fails the run", reportOf([failing], { fail_on: "never" }), "neutral"],
  ["nothing was connected to", reportOf([skipped("a")]), "skipped"],
  [
    "the run ended early",
    reportOf([skipped("a")], { complete: false, not_reached: 1, outcome: "failed" }),
    "failure",
  ],
])("when %s", async (_, report, conclusion) => {
  expect((await posted(report)).run.conclusion).toBe(conclusion);
});

test("sends 120 findings in three requests, each exactly once", async () => {
  const many = Array.from({ length: 120 }, (_, line) =>
    finding({
      location: { file: "destinations.yml", line: line + 1, column: 1, end_line: line + 1, end_column: 2 },
    }),
  );
  const { run, requests } = await posted(reportOf([destinationReport("a", many)]));
  expect(requests).toEqual(["checks/create", "checks/update", "checks/update"]);
  expect(run.annotations.map(({ start_line }) => start_line)).toEqual(many.map((_, index) => index + 1));
});

test("retries an update that fails temporarily", async () => {
  const many = Array.from({ length: 60 }, () => finding());
  const faults = { "checks/update": [{ status: 502 }, { status: 403, headers: { "retry-after": "2" } }] };
  const { run } = await posted(reportOf([destinationReport("a", many)]), { faults });
  expect(run.annotations).toHaveLength(60);
});

test("says how many annotations are missing if GitHub refuses an update", async () => {
  const many = Array.from({ length: 120 }, () => finding());
  const faults = { "checks/update": [{ status: 403, headers: { "retry-after": "3600" } }] };
  await withGithub({ faults }, async (github) => {
    const { client } = await clientFor(github);
    expect(await postCheckRun(client, place, reportOf([destinationReport("a", many)]))).toEqual({
      subject: "70 of 120 annotations of the check run",
      answer: { kind: "rate-limited" },
    });
    expect(github.repository.checkRuns).toHaveLength(1);
  });
});

test("truncates a large report between two findings, and says so", async () => {
  const long = "A long sentence that says what is wrong. ".repeat(20);
  const many = Array.from({ length: 200 }, (_, index) =>
    destinationReport(`destination-${index}`, [finding({ message: long })]),
  );
  const { run } = await posted(reportOf(many));
  expect(run.output.text.length).toBeLessThanOrEqual(65_535);
  expect(run.output.text).toMatch(/…and \d+ more failures: see the log\./);
  expect(run.annotations).toHaveLength(200);
});

test("leaves out ignored findings, and the columns of findings with several lines", async () => {
  const accepted = finding({ ignored: { reason: "known", until: null } });
  const wide = finding({
    severity: "warning",
    location: { file: "a.yml", line: 3, column: 1, end_line: 5, end_column: 9 },
  });
  const { run } = await posted(reportOf([destinationReport("a", [accepted, wide])]));
  expect(run.annotations).toHaveLength(1);
  expect(run.annotations[0]).not.toHaveProperty("start_column");
});

test("has no unprintable character, and no half of a surrogate pair, which is not valid JSON", async () => {
  const { run } = await posted(hostileReport("a\ud800\u0007\u202e.yml\u2028"));
  expect(run.annotations.length).toBeGreaterThan(0);
  expect(unprintableIn(run)).toEqual([]);
});
