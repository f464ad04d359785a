import type { Destination } from "../config/destination.ts";
import type { Entry, FileProblem } from "../config/entries.ts";
import { keyNames } from "../config/keys.ts";
import { minPieceLength } from "../config/secrets/forms.ts";
import type { BaseChanges } from "../config/trust/compare.ts";
import type { SkipReason } from "../config/trust/trust.ts";
import type { Path } from "../config/yaml/document.ts";
import { locate, type Place, type Source } from "../config/yaml/source.ts";
import { type Attempt, identityOf } from "../connect/attempt.ts";
import { isFailure } from "../connect/failure.ts";
import type { StitchResult } from "../connect/stitch.ts";
import { product } from "../product.generated.ts";
import type { Fix } from "../rules/fix.ts";
import { type Finding, severityRank } from "../rules/rule.ts";
import { minute } from "../text/phrases.ts";
import { oneLine, shortened } from "../text/printable.ts";
import { excerptOf } from "./excerpt.ts";
import { keysAbove, type PlacedEdit, placeEdits, reportFix } from "./fixes.ts";
import { privilegesOf, reportLoaded, serverOf, stagesOf, stitchOf } from "./observations.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportLocation,
  Status,
} from "./report.generated.ts";
import { baseFaultWords, skipWords } from "./skip-reasons.ts";
import { outcomeOf, statusCounts } from "./verdict.ts";

export type EntryResult = {
  entry: Entry;
  destination: Destination | null;
  attempt: Attempt | null;
  findings: Finding[];
  skip: SkipReason | null;
  stitchAnswer: StitchResult | null;
};

export type FileFinding = Omit<FileProblem, "problem"> & { finding: Finding };

export type RunSummary = {
  name: string;
  durationMs: number;
  event: string;
  mode: Report["mode"];
  failOn: Report["fail_on"];
  complete: boolean;
  shard: Report["shard"];
  files: string[];
  skip: SkipReason | null;
  changes: BaseChanges | null;
};

export function buildReport(
  startedAt: Date,
  fileFindings: FileFinding[],
  checked: EntryResult[],
  run: RunSummary,
): Report {
  const today = startedAt.toISOString().slice(0, 10);
  const placedEdits = placeEdits([
    ...fileFindings.map(({ finding, source, root }) => ({
      finding,
      document: source && root && { source, root },
      isIgnored: false,
    })),
    ...checked.flatMap(({ entry, findings }) =>
      findings.map((finding) => ({
        finding,
        document: entry,
        isIgnored: ignoredBy(entry, finding.rule, today) !== null,
      })),
    ),
  ]);
  const destinations = checked.map((each) => destinationReport(each, today, placedEdits));
  const findings = fileFindings
    .map(({ finding, location, source, root }) =>
      reportFinding(
        finding,
        { location, source, document: source && root && { source, root }, placedEdits },
        null,
      ),
    )
    .toSorted(byImportance);
  const notReached = checked.filter(({ skip }) => endedEarly(skip)).length;
  return {
    version: 1,
    tool: { name: product.name, version: product.version },
    name: run.name,
    started_at: startedAt.toISOString(),
    duration_ms: Math.round(run.durationMs),
    event: run.event,
    mode: run.mode,
    fail_on: run.failOn,
    complete: run.complete,
    not_reached: notReached,
    missing_shards: [],
    shard: run.shard,
    files: run.files,
    why_not_dialled: run.skip && skipWords(run.skip),
    base: run.changes && comparedWithBase(run.changes),
    outcome: outcomeOf(findings, destinations, notReached),
    summary: {
      total: destinations.length,
      ...statusCounts(destinations),
    },
    changes: null,
    findings,
    destinations,
  };
}

function comparedWithBase(changes: BaseChanges): Report["base"] {
  if (changes.kind === "changes") return { deleted: changes.deleted, unreadable: null };
  const { file, fault } = changes;
  return {
    deleted: [],
    unreadable: `${file} could not be read from the base branch: ${baseFaultWords(fault)}.`,
  };
}

export function endedEarly(skip: SkipReason | null): boolean {
  return skip?.kind === "deadline" || skip?.kind === "interrupted";
}

function destinationReport(
  checked: EntryResult,
  today: string,
  placedEdits: Map<Fix, PlacedEdit>,
): ReportDestination {
  const { entry, destination, attempt, skip } = checked;
  const findings = checked.findings
    .map((finding) => {
      const location = locate(entry.source, entry.root, finding.at);
      const database = destination?.database ?? null;
      const about = {
        location,
        source: entry.source,
        document: entry,
        placedEdits,
        database,
        below: entry.path,
      };
      const dated = { ...finding, message: messageOf(finding, entry, today) };
      return reportFinding(dated, about, ignoredBy(entry, finding.rule, today));
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
    reason:
      status === "failed" || skip === null ? null : `${skipWords(skip)}${stitchWords(checked.stitchAnswer)}`,
    failing_since: null,
    location: locate(entry.source, entry.root, { kind: "key", path: entry.path }),
    target: destination === null ? null : targetOf(destination),
    identity: attempt === null ? "none" : identityOf(attempt),
    authentication: attempt?.observed.authentication?.method ?? null,
    tries: attempt?.tries ?? 0,
    duration_ms: Math.round(stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0) * 10) / 10,
    stages,
    bastion: bastionOf(attempt),
    tls: attempt?.observed.tls ?? null,
    server: facts === null || attempt === null ? null : serverOf(facts, attempt.observed),
    privileges: facts === null ? null : privilegesOf(facts),
    loaded: facts === null ? null : reportLoaded(facts),
    stitch: stitchOf(checked.stitchAnswer),
    findings,
  };
}

function statusOf(findings: ReportFinding[], skip: SkipReason | null): Status {
  const counting = findings.filter(({ ignored }) => ignored === null);
  if (counting.some(({ severity }) => severity === "error")) return "failed";
  if (skip !== null && skip.kind !== "ignored-error") return "skipped";
  const ignoresError = findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
  return ignoresError || counting.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}

function byImportance(one: ReportFinding, other: ReportFinding): number {
  const order = severityRank[one.severity] - severityRank[other.severity];
  return order || one.location.line - other.location.line || one.location.column - other.location.column;
}

type Parsed = Pick<Entry, "source" | "root">;

type Where = {
  location: ReportLocation;
  source: Source | null;
  document: Parsed | null;
  placedEdits: Map<Fix, PlacedEdit>;
  database?: string | null;
  below?: Path;
};

function reportFinding(finding: Finding, where: Where, ignored: ReportFinding["ignored"]): ReportFinding {
  const { rule, severity, title, message, why, related } = finding;
  const fix = finding.fix === null ? null : placedFix(finding.fix, where);
  const key = keyOf(finding.at, where.below ?? []);
  const { location, source, document } = where;
  // A key that the title shortens may be a secret, and the line contains it.
  const isShown = rule !== "config/unknown-key" || !title.includes("…");
  const excerpt = source === null || !isShown ? null : excerptOf(source, document?.root ?? null, location);
  return { rule, severity, title, message, why, fix, key, location, excerpt, related, ignored };
}

function keyOf(place: Place, below: Path): string | null {
  if (place.kind === "range") return null;
  const isBelow = below.every((step, index) => place.path[index] === step);
  return (isBelow ? place.path.slice(below.length) : place.path).map(keyWord).join(".");
}

/** An unknown key may be a secret in the wrong place. */
function keyWord(step: string | number): string {
  const key = String(step);
  return keyNames.includes(key) ? key : shortened(key, minPieceLength);
}

function placedFix(fix: Fix, { document, placedEdits, database = null }: Where): ReportFix {
  const reported = reportFix(fix, placedEdits);
  if (fix.kind === "sql") {
    // No one can connect to a database that this statement creates or opens.
    const isAboutDatabase = /^(CREATE|ALTER) DATABASE /.test(fix.text);
    return { ...reported, database: isAboutDatabase ? null : database, below: [] };
  }
  if (fix.kind !== "yaml" || document === null) return { ...reported, database: null, below: [] };
  const { kind, path } = fix.edit;
  const { lineStarts, text } = document.source;
  const { replaces } = reported;
  const isMapping = kind === "insert" || kind === "regroup";
  const below =
    replaces === null
      ? keysAbove(document.root, isMapping ? path : path.slice(0, -1), text.length)
      : keysAbove(document.root, path, lineStarts[replaces.start_line - 1] ?? text.length);
  return { ...reported, database: null, below };
}

function bastionOf(attempt: Attempt | null): ReportDestination["bastion"] {
  const bastion = attempt?.observed.bastion ?? null;
  if (bastion === null) return null;
  const { hostKey, pinned } = bastion;
  return { host_key_type: hostKey.type, host_key: `SHA256:${hostKey.sha256}`, pinned };
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

export function affectsOutcome(finding: Finding, entry: Entry, today: string): boolean {
  return ignoredBy(entry, finding.rule, today) === null;
}

type Ignore = { kind: "active"; reason: string; until: string | null };

function ignoreOf(
  { definition }: Entry,
  rule: string,
  today: string,
): Ignore | { kind: "expired"; until: string } | { kind: "none" } {
  const items = definition?.ignore?.filter((each) => each.rule === rule) ?? [];
  const ignore = items.find(({ until }) => until === undefined || until >= today);
  if (ignore !== undefined) return { kind: "active", reason: ignore.reason, until: ignore.until ?? null };
  const until = items.at(-1)?.until;
  return until === undefined ? { kind: "none" } : { kind: "expired", until };
}

function ignoredBy(entry: Entry, rule: string, today: string): ReportFinding["ignored"] {
  const ignore = ignoreOf(entry, rule, today);
  return ignore.kind === "active" ? { reason: ignore.reason, until: ignore.until } : null;
}

function messageOf({ message, rule }: Finding, entry: Entry, today: string): string {
  const ignore = ignoreOf(entry, rule, today);
  return ignore.kind === "expired" ? `${message} It was ignored until ${ignore.until}.` : message;
}

function stitchWords(answer: StitchResult | null): string {
  if (answer?.kind !== "known" || answer.facts.lastCheck?.kind !== "check") return "";
  const { status, completedAt } = answer.facts.lastCheck;
  if (status === "running") return " Stitch's own connection check is running.";
  const at = completedAt === null ? "" : ` at ${oneLine(minute(completedAt), 30)}`;
  return ` Stitch's own last connection check ${status}${at}.`;
}
