// SARIF for code scanning: the published schema, GitHub's limits, and alerts that survive moved lines.

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { withReplacement } from "../../src/config/yaml/edit.ts";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { checkText } from "../support/program.ts";
import { hostileReport, sampleDestinations, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { sarifFaults } from "../support/sarif-schema.ts";

type Region = { startLine: number; startColumn?: number; endLine: number; endColumn?: number };
type Physical = { artifactLocation: { uri: string; uriBaseId?: string }; region: Region };
type Result = {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: Physical; logicalLocations?: { fullyQualifiedName: string }[] }[];
  relatedLocations?: { message: { text: string }; physicalLocation: Physical }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; justification: string }[];
  fixes?: {
    artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[];
  }[];
};
type Rule = { id: string; helpUri: string; help: { text: string; markdown: string } } & Record<
  "shortDescription" | "fullDescription",
  { text: string }
> & { properties: { tags: string[] } };
type Notification = { descriptor: { id: string }; level: string; message: { text: string } };
type Run = {
  tool: { driver: { rules: Rule[] } };
  automationDetails?: { id: string };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: Notification[] }[];
  results: Result[];
};

function runOf(report: Report): Run {
  return JSON.parse(sarifReport(report)).runs[0];
}

function resultOf(report: Report, rule: string): Result {
  return runOf(report).results.find(({ ruleId }) => ruleId === rule)!;
}

describe("is valid against the published schema", () => {
  test.each<[string, Report]>([
    ["a report of every sort", sampleReport()],
    ["one without destinations", sampleReport([], { findings: [] })],
    ["a run that was cut short", sampleReport(undefined, { complete: false, not_reached: 1 })],
    [
      "texts that mean harm",
      hostileReport("\u0000\u001b[31m\ud800\u202e](javascript:alert(1)) {0} %2e%2e/ <b>"),
    ],
  ])("%s", (_, report) => {
    expect(sarifFaults(JSON.parse(sarifReport(report)))).toEqual([]);
  });

  test("is not valid with an unknown value", () => {
    expect(sarifFaults({ version: "2.1.0", runs: [{ tool: {} }] })).not.toEqual([]);
  });
});

describe("a finding keeps its alert", () => {
  const text = `version: 1
destinations:
  one:
    host: db.example.com
    usrname: stitch
    port: 99999
  two:
    hots: db.example.com
    port: 99999
`;
  const moved = `# A comment
version: 1

destinations:
  two:
    # Another
    hots: other.example.com
    port: 88888
  one:
    usrname: loader
    port: 77777
    host: db.example.com
`;
  const fingerprints = async (of: string) =>
    runOf(await checkText(of, { options: { mode: "validate" } })).results.map(
      ({ partialFingerprints }) => partialFingerprints["destinationKey/v1"]!,
    );

  test("if lines and destinations move, and if the wrong value changes", async () => {
    const before = await fingerprints(text);
    expect(new Set(await fingerprints(moved))).toEqual(new Set(before));
    expect(new Set(before).size).toBe(before.length);
  });

  test("and only the alert of a solved finding disappears", async () => {
    const before = await fingerprints(text);
    const after = await fingerprints(text.replace("usrname", "username"));
    expect(after.every((each) => before.includes(each))).toBe(true);
    expect(after.length).toBeLessThan(before.length);
  });

  test("two findings of one rule at one key have different alerts", () => {
    const { results } = runOf(sampleReport());
    const all = results.map(({ partialFingerprints }) => partialFingerprints["destinationKey/v1"]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test("every rule has help within GitHub's limits, and a page", () => {
  const { rules } = runOf(sampleReport()).tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(
    catalogue.map(({ id }) => id).filter((id) => id !== "internal/error"),
  );
  for (const { id, helpUri, help, shortDescription, fullDescription, properties } of rules) {
    expect(helpUri).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
    expect(existsSync(path.resolve(import.meta.dirname, `../../docs/rules/${id}.md`))).toBe(true);
    expect(help.text).toContain("Why it matters: ");
    expect(help.markdown).toContain(helpUri);
    expect(shortDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(fullDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(properties.tags.length).toBeLessThanOrEqual(10);
  }
});

test("a result has the message, why and fix, at its place and key, and refers to its rule", () => {
  const run = runOf(sampleReport());
  const result = resultOf(sampleReport(), "auth/password-rejected");
  expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe("auth/password-rejected");
  expect(result.level).toBe("error");
  expect(result.message.text).toMatch(/^Wrong password: The server .*\n\nWhy it matters: .*\n\nTo fix it: /);
  expect(result.locations[0]).toEqual({
    physicalLocation: {
      artifactLocation: { uri: "destinations.yml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 9 },
    },
    logicalLocations: [
      { name: "wrong-password", fullyQualifiedName: "wrong-password.password", kind: "object" },
    ],
  });
});

test("the first of two findings is a related location", async () => {
  const report = await checkText("version: 1\ndestinations:\n  one:\n    host: a\n    host: b\n", {
    options: { mode: "validate" },
  });
  const [related] = resultOf(report, "config/yaml").relatedLocations!;
  expect(related!.message.text).toBe("The first one is here.");
  expect(related!.physicalLocation.region.startLine).toBe(4);
});

test("an ignored finding is suppressed with its reason, is last, and does not fail GitHub's check", () => {
  const { results } = runOf(sampleReport());
  expect(results.at(-1)).toMatchObject({
    ruleId: "server/version-end-of-life",
    level: "note",
    suppressions: [{ kind: "inSource", justification: "The upgrade is planned for March" }],
  });
  expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
});

test("a safe edit is a fix with the same result as --fix", () => {
  const report = sampleReport();
  const { replaces, text } = report.destinations[1]!.findings[1]!.fix!;
  const file = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join("");
  const [fix] = resultOf(report, "config/unencrypted-connection").fixes!;
  const [{ deletedRegion, insertedContent }] = fix!.artifactChanges[0]!.replacements as [
    { deletedRegion: Region; insertedContent: { text: string } },
  ];
  expect(edited(file, deletedRegion, insertedContent.text)).toBe(
    withReplacement(file, { ...replaces!, text }),
  );
  expect(resultOf(report, "auth/password-rejected").fixes).toBeUndefined();
});

/** A region without an end column ends before the line break. */
function edited(file: string, { startLine, startColumn, endLine, endColumn }: Region, text: string): string {
  const lines = file.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
  const end = endColumn ?? lines[endLine - 1]!.length + 1;
  return file.slice(0, offset(startLine, startColumn ?? 1)) + text + file.slice(offset(endLine, end));
}

test("what was not checked, and bugs in this program, are notifications and not results", () => {
  const bug: ReportFinding = { ...sampleFinding, rule: "internal/error", message: "It broke.", fix: null };
  const crashed = { ...sampleDestinations[0]!, id: "crashed", display_name: "Crashed", findings: [bug] };
  const run = runOf(sampleReport([...sampleDestinations, crashed], { complete: false }));
  expect(run.results.some(({ ruleId }) => ruleId === "internal/error")).toBe(false);
  const [invocation] = run.invocations;
  expect(invocation!.executionSuccessful).toBe(false);
  expect(
    invocation!.toolExecutionNotifications.map(({ descriptor, message }) => [descriptor.id, message.text]),
  ).toEqual([
    ["internal-error", "Crashed: It broke."],
    [
      "not-checked",
      "stitch-only: Validated only: the firewall allows only Stitch's addresses (access: stitch-only).",
    ],
  ]);
});

test("the name of a check is its category; otherwise the uploader's `category` applies", () => {
  expect(runOf(sampleReport())).not.toHaveProperty("automationDetails");
  expect(runOf(sampleReport(undefined, { name: "Europe (eu-1)" })).automationDetails).toEqual({
    id: "Europe (eu-1)/",
  });
});

test.each([
  ["a folder/ü#%.yml", { uri: "a%20folder/%C3%BC%23%25.yml", uriBaseId: "%SRCROOT%" }],
  ["/etc/a b.yml", { uri: "file:///etc/a%20b.yml" }],
  ["C:/a b.yml", { uri: "file:///C:/a%20b.yml" }],
])("the path %s is a URI", (file, expected) => {
  const finding = { ...sampleFinding, location: { ...sampleFinding.location, file } };
  const [result] = runOf(sampleReport([], { findings: [finding] })).results;
  expect(result!.locations[0]!.physicalLocation.artifactLocation).toEqual(expected);
});

test("untrusted text never becomes a link", () => {
  const finding = { ...sampleFinding, message: "[Sign in](https://evil.example.com)" };
  const [result] = runOf(sampleReport([], { findings: [finding] })).results;
  expect(result!.message.text).toContain("[Sign in] (https");
});

describe("GitHub's limits", () => {
  test("keeps the worst of more than 5,000 results, and says how many are missing", () => {
    const findings = Array.from({ length: 6_000 }, (_, index): ReportFinding => {
      const severity = index % 2 === 0 ? "warning" : "error";
      return { ...sampleFinding, severity, key: `key-${index}` };
    });
    const run = runOf(sampleReport([], { findings }));
    expect(run.results).toHaveLength(5_000);
    expect(run.results.findLastIndex(({ level }) => level === "error")).toBe(2_999);
    expect(run.invocations[0]!.toolExecutionNotifications.at(-1)).toMatchObject({
      descriptor: { id: "results-left-out" },
      message: { text: expect.stringContaining("1000 results are omitted") },
    });
  });

  test("truncates a file that is larger than 10 MB when compressed", () => {
    const findings = Array.from({ length: 1_200 }, (_, index): ReportFinding => {
      return { ...sampleFinding, key: `key-${index}`, message: randomBytes(10_000).toString("base64") };
    });
    const text = sarifReport(sampleReport([], { findings }));
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const { results, invocations }: Run = JSON.parse(text).runs[0];
    expect(results.length).toBeGreaterThan(900);
    expect(invocations[0]!.toolExecutionNotifications.at(-1)!.message.text).toMatch(
      /^\d+ results are omitted/,
    );
  });
});
