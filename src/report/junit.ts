// The report as JUnit XML. A destination is a suite; its cases are the stages of its connection, and the rules with findings.

import { ruleTitle } from "../rules/catalogue.ts";
import { internalError } from "../rules/internal.ts";
import { printableLines } from "../text/printable.ts";
import { findingWords, ignoredWords } from "./findings.ts";
import type { Report, ReportDestination, ReportFinding, ReportLocation } from "./report.generated.ts";

type TestCase = { name: string; ms: number; outcome: CaseOutcome; at: ReportLocation };

type CaseOutcome =
  | { kind: "passed"; words: string | null }
  | { kind: "failure" | "error"; title: string; words: string }
  | { kind: "skipped"; title: string; words: string };

type Suite = {
  id: string;
  name: string;
  file: string;
  ms: number;
  cases: TestCase[];
  properties: Record<string, string>;
};

/** Warnings are failures if the run fails on them. A failed stage is skipped, since its rule has the failure already. */
export function junitReport(report: Report): string {
  const suites = [...fileSuites(report), ...report.destinations.map((each) => suiteOf(each, report))];
  const all = suites.flatMap(({ cases }) => cases);
  const body = suites.map((suite) => suiteElement(suite, report)).join("\n");
  const attributes = {
    name: report.tool.name,
    tests: String(all.length),
    failures: String(count(all, "failure")),
    errors: String(count(all, "error")),
    time: seconds(report.duration_ms),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, `\n${body}\n`)}\n`;
}

function fileSuites(report: Report): Suite[] {
  const files = [...new Set(report.findings.map(({ location }) => location.file))];
  return files.map((file) => {
    const findings = report.findings.filter(({ location }) => location.file === file);
    return { id: file, name: file, file, ms: 0, cases: ruleCases(findings, report), properties: {} };
  });
}

function suiteOf(destination: ReportDestination, report: Report): Suite {
  const { id, display_name, reason, duration_ms, findings, server, status, type, identity, location } =
    destination;
  const notConnected: TestCase[] =
    reason === null
      ? []
      : [{ name: "connection", ms: 0, at: location, outcome: { kind: "skipped", title: reason, words: "" } }];
  return {
    id,
    name: display_name,
    file: location.file,
    ms: duration_ms,
    cases: [...notConnected, ...stageCases(destination), ...ruleCases(findings, report)],
    properties: {
      status,
      type,
      identity,
      ...(server === null ? {} : { server: `${server.product} ${server.version}` }),
    },
  };
}

function stageCases({ stages, findings, location: at }: ReportDestination): TestCase[] {
  const cause = findings.find(({ severity }) => severity === "error")?.rule ?? "";
  return stages.flatMap(({ name, status, ms, detail }): TestCase[] => {
    if (status === "skipped") return [];
    if (status === "ok") return [{ name, ms: ms ?? 0, at, outcome: { kind: "passed", words: detail } }];
    return [
      {
        name,
        ms: ms ?? 0,
        at,
        outcome: { kind: "skipped", title: `The connection stopped here: ${cause}.`, words: "" },
      },
    ];
  });
}

function ruleCases(findings: ReportFinding[], report: Report): TestCase[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const ofRule = findings.filter((finding) => finding.rule === rule);
    return { name: rule, ms: 0, at: worstOf(ofRule).location, outcome: outcomeOf(ofRule, report) };
  });
}

function outcomeOf(findings: ReportFinding[], { fail_on }: Report): CaseOutcome {
  const worst = worstOf(findings);
  const { ignored, severity, rule } = worst;
  const words = findings.map(placedWords).join("\n\n");
  if (ignored !== null) return { kind: "skipped", title: ignoredWords(ignored), words };
  const title = findings.length === 1 ? worst.title : `${ruleTitle(rule)} (${findings.length} times)`;
  if (rule === internalError.id) return { kind: "error", title, words };
  const fails = severity === "error" || (severity === "warning" && fail_on === "warning");
  return fails ? { kind: "failure", title, words } : { kind: "passed", words: `${severity}: ${words}` };
}

function worstOf(findings: ReportFinding[]): ReportFinding {
  return findings.find(({ severity }) => severity === "error") ?? findings[0]!;
}

function placedWords(finding: ReportFinding): string {
  const { file, line, column } = finding.location;
  return `${file}:${line}:${column}: ${finding.title}\n\n${findingWords(finding)}`;
}

function suiteElement({ id, name, file, ms, cases, properties }: Suite, report: Report): string {
  const attributes = {
    name,
    id,
    file,
    tests: String(cases.length),
    failures: String(count(cases, "failure")),
    errors: String(count(cases, "error")),
    skipped: String(count(cases, "skipped")),
    time: seconds(ms),
    // ISO 8601 without a time zone, as in Ant's reports.
    timestamp: report.started_at.slice(0, 19),
  };
  const propertyElements = Object.entries(properties).map(([key, value]) =>
    element("property", { name: key, value }),
  );
  const parts = [
    ...(propertyElements.length === 0 ? [] : [element("properties", {}, propertyElements.join(""))]),
    ...cases.map((each) => caseElement(each, id)),
  ];
  return element("testsuite", attributes, parts.length === 0 ? "" : `\n${parts.join("\n")}\n`);
}

/** pytest and Jest add `file` and `line`, from which GitHub and GitLab make links and annotations. */
function caseElement({ name, ms, outcome, at }: TestCase, id: string): string {
  const attributes = { name, classname: id, file: at.file, line: String(at.line), time: seconds(ms) };
  return element("testcase", attributes, outcomeElement(outcome, name));
}

function outcomeElement(outcome: CaseOutcome, type: string): string {
  switch (outcome.kind) {
    case "passed":
      return outcome.words === null ? "" : element("system-out", {}, escapeXml(outcome.words));
    case "skipped":
      return element("skipped", { message: outcome.title }, escapeXml(outcome.words));
    default:
      return element(outcome.kind, { message: outcome.title, type }, escapeXml(outcome.words));
  }
}

function count(cases: TestCase[], kind: CaseOutcome["kind"]): number {
  return cases.filter(({ outcome }) => outcome.kind === kind).length;
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}

function element(name: string, attributes: Record<string, string>, content = ""): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
  return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}

/** XML readers replace a line break in an attribute with a space. */
function attributeText(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;");
}

/** Printable text has no character that XML 1.0 forbids (section 2.2). */
function escapeXml(text: string): string {
  return printableLines(text).replaceAll(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
}
