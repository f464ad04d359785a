// JUnit reports: valid XML for a strict parser, with the suites and cases that readers expect.

import { parse, type TestCase, type TestSuite, type TestSuites } from "junit2json";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junitReport } from "../../src/report/junit.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { hostileReport, sampleDestinations, sampleFinding, sampleReport } from "../support/sample-report.ts";

async function suitesOf(report: Report): Promise<TestSuite[]> {
  const read = (await parse(junitReport(report))) as TestSuites;
  return read.testsuite ?? [];
}

async function suiteOf(name: string, report = sampleReport()): Promise<TestSuite> {
  return (await suitesOf(report)).find((suite) => suite.name === name)!;
}

const outcome = ({ failure, error, skipped }: TestCase) =>
  failure ? "failure" : error ? "error" : skipped ? "skipped" : "passed";

/** For example "login passed". */
const cases = ({ testcase = [] }: TestSuite) => testcase.map((each) => `${each.name} ${outcome(each)}`);

async function faults(report: Report): Promise<string[]> {
  const xml = [{ fileName: "report.xml", contents: junitReport(report) }];
  const { errors } = await validateXML({ xml, schema: [anyElement] });
  return errors.map(({ message }) => message);
}

/** xmllint checks well-formedness; this schema requires only the root element. */
const anyElement = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="testsuites"/></xs:schema>`;

describe("is valid for a strict parser", () => {
  test.each<[string, Report]>([
    ["a report of every sort", sampleReport()],
    ["one without destinations", sampleReport([], { findings: [] })],
    [
      "texts that mean harm",
      hostileReport("]]><b>&\"'\u0000\u0008\u001b\ud800\ufffe\uffff\r\n\t\u{1f600}-->"),
    ],
  ])("%s", async (_, report) => {
    expect(await faults(report)).toEqual([]);
  });
});

test("has a suite for each destination in the order of the file, after the problems of the file", async () => {
  const names = (await suitesOf(sampleReport())).map(({ name }) => name);
  expect(names).toEqual(["destinations.yml", ...sampleDestinations.map(({ display_name }) => display_name)]);
});

test.each<[string, string[]]>([
  ["Warehouse", ["resolve passed", "connect passed", "tls passed", "login passed", "probe passed"]],
  [
    "Wrong password",
    [
      "resolve passed",
      "connect passed",
      "tls passed",
      "login skipped",
      "auth/password-rejected failure",
      "config/unencrypted-connection passed",
    ],
  ],
  ["Stitch only", ["connection skipped"]],
  ["Not valid", ["config/duplicate-destination passed", "config/schema failure"]],
  ["destinations.yml", ["config/unknown-key failure"]],
])("%s has a case for each stage and each rule", async (name, expected) => {
  expect(cases(await suiteOf(name))).toEqual(expected);
});

test("a failure has the message, why and fix, at its place", async () => {
  const { testcase = [] } = await suiteOf("Wrong password");
  const [failure] = testcase.flatMap((each) => each.failure ?? []);
  expect(failure).toMatchObject({ type: "auth/password-rejected", message: sampleFinding.title });
  expect(failure!.inner).toMatch(
    /^destinations\.yml:7:5: [\s\S]*\n\nWhy it matters: [\s\S]*\n\nTo fix it: [\s\S]*\\password stitch/,
  );
});

test("each case has its file and line, and each suite its file", async () => {
  const [root] = [junitReport(sampleReport())];
  const places = [
    ...root.matchAll(/<testcase name="([^"]+)" classname="wrong-password" file="([^"]+)" line="(\d+)"/g),
  ];
  const { location } = sampleDestinations.find(({ id }) => id === "wrong-password")!;
  expect(places.map(([, name, file, line]) => [name, file, line])).toEqual([
    ...["resolve", "connect", "tls", "login"].map((stage) => [stage, location.file, String(location.line)]),
    ["auth/password-rejected", "destinations.yml", String(sampleFinding.location.line)],
    ["config/unencrypted-connection", "destinations.yml", expect.any(String)],
  ]);
  expect(root.match(/<testsuite /g)).toHaveLength(root.match(/<testsuite [^>]*file="/g)!.length);
});

test("a skipped case has its reason: not connected to, ignored, interrupted", async () => {
  const reason = async (suite: string, name: string) =>
    (await suiteOf(suite)).testcase!.find((each) => each.name === name)!.skipped![0]!.message;
  expect(await reason("Stitch only", "connection")).toMatch(/^Validated only: the firewall/);
  expect(await reason("Accepted", "server/version-end-of-life")).toBe(
    "Ignored until 2027-03-31: The upgrade is planned for March",
  );
  expect(await reason("Wrong password", "login")).toBe(
    "The connection stopped here: auth/password-rejected.",
  );
});

test("a warning passes with its text, and fails if the run fails on warnings", async () => {
  const [warning] = (await suiteOf("Accepted")).testcase!.filter(
    ({ name }) => name === "privilege/excessive",
  );
  expect(warning!["system-out"]![0]).toMatch(
    /^warning: destinations\.yml:7:5: User can read password hashes/,
  );
  const strict = await suiteOf("Accepted", sampleReport(undefined, { fail_on: "warning" }));
  expect(cases(strict)).toContain("privilege/excessive failure");
});

test("a bug in this program is an error, not a failure", async () => {
  const finding = { ...sampleFinding, rule: "internal/error" };
  const report = sampleReport([{ ...sampleDestinations[0]!, findings: [finding] }]);
  const suite = await suiteOf("Warehouse", report);
  expect(cases(suite)).toContain("internal/error error");
  expect(suite).toMatchObject({ errors: 1, failures: 0 });
});

test("the counts match the cases", async () => {
  const read = (await parse(junitReport(sampleReport()))) as TestSuites;
  const all = (read.testsuite ?? []).flatMap(({ testcase = [] }) => testcase);
  const count = (kind: string) => all.filter((each) => outcome(each) === kind).length;
  expect(read).toMatchObject({
    tests: all.length,
    failures: count("failure"),
    errors: count("error"),
    time: 2,
  });
  for (const { tests, failures, skipped, testcase = [] } of read.testsuite ?? []) {
    const kinds = testcase.map(outcome);
    expect({ tests, failures, skipped }).toEqual({
      tests: testcase.length,
      failures: kinds.filter((kind) => kind === "failure").length,
      skipped: kinds.filter((kind) => kind === "skipped").length,
    });
  }
});

test("texts are unchanged, except unprintable characters", async () => {
  const text = "a b \"c\" <d> & 'e' ]]> \u{1f600}";
  const report = sampleReport([
    { ...sampleDestinations[0]!, display_name: `${text}\u0000\ud800\u202ex\u2028\t.` },
  ]);
  expect((await suitesOf(report)).at(-1)!.name).toBe(`${text}   x  .`);
});
