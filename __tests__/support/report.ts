// Handmade reports, for tests that need only a report.

import type { Report, ReportDestination, ReportFinding, Status } from "../../src/report/report.generated.ts";

/** By default, an error at line 7 of destinations.yml. */
export function finding(given: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: "privilege/create-on-database",
    key: "username",
    severity: "error",
    title: "User lacks CREATE on the database",
    message: "The user stitch may not create schemas.",
    why: "Stitch creates one.",
    fix: null,
    location: { file: "destinations.yml", line: 7, column: 15, end_line: 7, end_column: 21 },
    ignored: null,
    excerpt: null,
    related: [],
    ...given,
  };
}

/** A destination that was connected to. Its status results from its findings. */
export function destinationReport(
  id: string,
  findings: ReportFinding[] = [],
  given: Partial<ReportDestination> = {},
): ReportDestination {
  const worst = (severity: string) => findings.some((each) => each.severity === severity);
  const status: Status = worst("error") ? "failed" : worst("warning") ? "warned" : "passed";
  return {
    id,
    display_name: id,
    type: "postgresql",
    status,
    reason: null,
    failing_since: null,
    location: { file: "destinations.yml", line: 3, column: 3, end_line: 3, end_column: 9 },
    target: { host: "db.example.com", port: 5432, database: "x", username: "y", bastion: null },
    identity: "none",
    authentication: "scram-sha-256",
    tries: 1,
    duration_ms: 1_234,
    stages: (["resolve", "connect", "ssh", "tls", "login", "probe", "rehearse"] as const).map((name) => ({
      name,
      status: name === "ssh" || name === "rehearse" ? "skipped" : "ok",
      ms: 1,
      detail: null,
    })),
    bastion: null,
    tls: null,
    server: null,
    privileges: null,
    loaded: null,
    stitch: null,
    findings,
    ...given,
  };
}

/** One that was not connected to. */
export function skipped(id: string): ReportDestination {
  return destinationReport(id, [], { status: "skipped", reason: "Not checked.", tries: 0 });
}

export function failedAt(stage: string, id: string, ...rules: string[]): ReportDestination {
  const result = destinationReport(
    id,
    rules.map((rule) => finding({ rule })),
  );
  const at = result.stages.findIndex(({ name }) => name === stage);
  const stages = result.stages.map((each, index) => ({
    ...each,
    status: index === at ? ("failed" as const) : index > at ? ("skipped" as const) : each.status,
  }));
  return { ...result, stages };
}

export function reportOf(destinations: ReportDestination[], given: Partial<Report> = {}): Report {
  const count = (status: Status) => destinations.filter((each) => each.status === status).length;
  const has = (status: Status) => count(status) > 0;
  const outcome = has("failed") ? "failed" : has("warned") ? "warned" : has("passed") ? "passed" : "skipped";
  return {
    version: 1,
    tool: { name: "postgres-destination-check", version: "1.0.0" },
    name: "destination-check",
    started_at: "2026-11-21T12:00:00.000Z",
    duration_ms: 2_000,
    event: "cli",
    mode: "check",
    fail_on: "error",
    complete: true,
    not_reached: 0,
    missing_shards: [],
    shard: null,
    files: ["destinations.yml"],
    why_not_dialled: null,
    base: null,
    outcome,
    summary: {
      total: destinations.length,
      passed: count("passed"),
      warned: count("warned"),
      failed: count("failed"),
      skipped: count("skipped"),
    },
    changes: null,
    findings: [],
    destinations,
    ...given,
  };
}
