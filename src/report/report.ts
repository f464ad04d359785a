// From what each part of a run found to the one report that every output is a view of.

import type { Destination } from "../config/destination.ts";
import type { Entry, FileProblem } from "../config/entries.ts";
import { literalSecrets } from "../config/schema/secret-keys.ts";
import type { SkipReason } from "../config/trust.ts";
import { type Replacement, replacementFor } from "../config/yaml/edit.ts";
import { locate } from "../config/yaml/source.ts";
import { isFailure } from "../connect/failure.ts";
import type { Attempt } from "../connect/record.ts";
import { product } from "../product.generated.ts";
import { identityOf } from "../rules/identity.ts";
import type { Finding, Fix, Severity } from "../rules/rule.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportLocation,
  Status,
} from "./report.generated.ts";
import { serverOf } from "./server.ts";
import { skipWords } from "./skip-reasons.ts";
import { stagesOf } from "./stages.ts";

/** All that is known about one entry at the end of a run. */
export type Checked = {
  entry: Entry;
  destination: Destination | null;
  attempt: Attempt | null;
  findings: Finding[];
  skip: SkipReason | null;
};

/** A finding of a file, with the place and the document that it was found in. */
export type FileFinding = Omit<FileProblem, "problem"> & { finding: Finding };

export type Run = {
  startedAt: Date;
  durationMs: number;
  event: string;
  mode: Report["mode"];
  complete: boolean;
};

/** The report of a run, in the order of the files. */
export function assemble(run: Run, fileFindings: FileFinding[], checked: Checked[]): Report {
  const today = run.startedAt.toISOString().slice(0, 10);
  const destinations = checked.map((each) => destinationReport(each, today));
  const findings = fileFindings
    .map(({ finding, location, source, root }) =>
      reportFinding(finding, location, source && root && { source, root }, null),
    )
    .toSorted(byImportance);
  const count = (status: Status) =>
    destinations.filter((destination) => destination.status === status).length;
  return {
    version: 1,
    tool: { name: product.name, version: product.version },
    started_at: run.startedAt.toISOString(),
    duration_ms: Math.round(run.durationMs),
    event: run.event,
    mode: run.mode,
    complete: run.complete,
    outcome: outcomeOf(findings, destinations),
    summary: {
      total: destinations.length,
      passed: count("passed"),
      warned: count("warned"),
      failed: count("failed"),
      skipped: count("skipped"),
    },
    findings,
    destinations,
  };
}

/** The worst of all, where a skip is no verdict: it counts only when there is nothing else. */
function outcomeOf(findings: ReportFinding[], destinations: ReportDestination[]): Status {
  const has = (status: Status) => destinations.some((destination) => destination.status === status);
  if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
  if (has("warned")) return "warned";
  return has("passed") ? "passed" : "skipped";
}

function destinationReport(checked: Checked, today: string): ReportDestination {
  const { entry, destination, attempt, skip } = checked;
  const findings = checked.findings
    .map((finding) => {
      const location = locate(entry.source, entry.root, finding.at);
      return reportFinding(finding, location, entry, ignoredBy(entry, finding.rule, today));
    })
    .toSorted(byImportance);
  const status = statusOf(findings, skip);
  const facts = attempt === null || isFailure(attempt.result) ? null : attempt.result;
  const stages = stagesOf(attempt, destination);
  return {
    id: entry.id,
    display_name: entry.displayName,
    type: entry.type,
    status,
    reason: status === "skipped" && skip !== null ? skipWords(skip) : null,
    location: locate(entry.source, entry.root, { kind: "key", path: entry.path }),
    target: destination === null ? null : targetOf(destination),
    identity: attempt === null ? "none" : identityOf(attempt),
    authentication: attempt?.observed.authentication?.method ?? null,
    tries: attempt?.tries ?? 0,
    duration_ms: Math.round(stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0) * 10) / 10,
    stages,
    server: facts === null || attempt === null ? null : serverOf(facts, attempt.observed),
    findings,
  };
}

/** An error that counts fails an entry whether it was dialled or not; a skip is no verdict otherwise. */
function statusOf(findings: ReportFinding[], skip: SkipReason | null): Status {
  const counting = findings.filter(({ ignored }) => ignored === null);
  if (counting.some(({ severity }) => severity === "error")) return "failed";
  if (skip !== null && skip.kind !== "ignored-error") return "skipped";
  const ignoresError = findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
  return ignoresError || counting.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}

const rank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Errors first; what is equally bad in the order of the file. */
function byImportance(one: ReportFinding, other: ReportFinding): number {
  const order = rank[one.severity] - rank[other.severity];
  return order || one.location.line - other.location.line || one.location.column - other.location.column;
}

type Parsed = Pick<Entry, "source" | "root">;

function reportFinding(
  finding: Finding,
  location: ReportLocation,
  document: Parsed | null,
  ignored: ReportFinding["ignored"],
): ReportFinding {
  const { rule, severity, title, message, why } = finding;
  const fix = finding.fix === null ? null : reportFix(finding.fix, document);
  return { rule, severity, title, message, why, fix, location, ignored };
}

function reportFix(fix: Fix, document: Parsed | null): ReportFix {
  const plain = { run_as: null, note: null, replaces: null, safe: false };
  if (fix.kind === "sql") return { ...plain, kind: "sql", text: fix.text, run_as: fix.runAs };
  if (fix.kind !== "yaml") return { ...plain, kind: fix.kind, text: fix.text };
  const replacement =
    document === null
      ? null
      : replacementFor(document.source, document.root, fix.edit, literalSecrets(document.root));
  const note = fix.note === "" ? null : fix.note;
  if (replacement === null) return { ...plain, kind: "yaml", text: snippet(fix.edit), note };
  const { safe } = fix;
  return { ...plain, kind: "yaml", text: replacement.text, note, safe, replaces: linesOf(replacement) };
}

function linesOf({ file, start_line, end_line }: Replacement): NonNullable<ReportFix["replaces"]> {
  return { file, start_line, end_line };
}

/** Where the file leaves no line of its own to change, what is to stand there in the end. */
function snippet(edit: Extract<Fix, { kind: "yaml" }>["edit"]): string {
  const key = String(edit.path.at(-1));
  return edit.kind === "set" ? `${key}: ${edit.value}` : `${edit.to}: …`;
}

/** What the entry accepts; on the day after `until` it counts again. */
function ignoredBy({ definition }: Entry, rule: string, today: string): ReportFinding["ignored"] {
  const accepted = definition?.ignore?.find((each) => each.rule === rule && (each.until ?? today) >= today);
  return accepted === undefined ? null : { reason: accepted.reason, until: accepted.until ?? null };
}

function targetOf({
  host,
  port,
  database,
  username,
  ssh,
}: Destination): NonNullable<ReportDestination["target"]> {
  return { host, port, database, username, bastion: ssh === null ? null : `${ssh.host}:${ssh.port}` };
}

/** Whether an error of an entry counts, which keeps it from being dialled. */
export function counts(finding: Finding, entry: Entry, today: string): boolean {
  return ignoredBy(entry, finding.rule, today) === null;
}
