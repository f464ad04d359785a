// The report as GitLab's merge-request widget reads it, a subset of Code Climate's format:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import { createHash } from "node:crypto";
import { printable, printableJson } from "../text/printable.ts";
import { countingFindings } from "./findings.ts";
import type { Report, ReportFinding } from "./report.generated.ts";

const severities: Record<ReportFinding["severity"], string> = {
  error: "critical",
  warning: "minor",
  notice: "info",
};

/** The fingerprints have no line number, so that a moved finding is not new. */
export function codeQualityReport(report: Report): string {
  const issues = countingFindings(report).map(({ finding, destination }) => {
    const { rule, severity, title, message, location, key } = finding;
    const identity = JSON.stringify([location.file, destination?.id ?? null, rule, key]);
    return {
      description: printable(`${destination === null ? "" : `${destination.id}: `}${title}. ${message}`),
      check_name: rule,
      fingerprint: createHash("sha256").update(identity).digest("hex"),
      severity: severities[severity],
      location: { path: location.file, lines: { begin: location.line } },
    };
  });
  return printableJson(distinct(issues));
}

/** GitLab requires unique fingerprints, so repeated ones are numbered. */
function distinct<Issue extends { fingerprint: string }>(issues: Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const count = seen.get(issue.fingerprint) ?? 0;
    seen.set(issue.fingerprint, count + 1);
    if (count === 0) return issue;
    const fingerprint = createHash("sha256").update(`${issue.fingerprint} ${count}`).digest("hex");
    return { ...issue, fingerprint };
  });
}
