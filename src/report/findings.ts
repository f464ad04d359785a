import path from "node:path";
import type { UnknownIds } from "../config/entry-files.ts";
import { product } from "../product.generated.ts";
import { ruleTitle } from "../rules/catalogue.ts";
import { severityRank } from "../rules/rule.ts";
import { suggestion } from "../text/matching.ts";
import { oneLine, shortened, withoutBackticks } from "../text/printable.ts";
import type { Report, ReportDestination, ReportFinding, ReportFix, Status } from "./report.generated.ts";

export type PlacedFinding = { finding: ReportFinding; destination: ReportDestination | null };

export type FindingGroup = Pick<ReportFinding, "rule" | "severity" | "why"> & {
  title: string;
  members: PlacedFinding[];
};

export type SkipGroup = { reason: string; ids: string[] };

export function placedFindings({ findings, destinations }: Report): PlacedFinding[] {
  return [
    ...findings.map((finding) => ({ finding, destination: null })),
    ...destinations.flatMap((destination) =>
      destination.findings.map((finding) => ({ finding, destination })),
    ),
  ];
}

/** Without the ignored ones. */
export function countingFindings(report: Report): PlacedFinding[] {
  return placedFindings(report).filter(({ finding }) => finding.ignored === null);
}

/** Paths start at `folder` of the repository; code scanning and CI systems expect them to start at its root. */
export function fromRoot(report: Report, folder: string): Report {
  const moved = (file: string) =>
    // Standard input is shown as `stdin`.
    path.isAbsolute(file) || file === "stdin"
      ? file
      : path.posix.join(folder.split(path.sep).join("/"), file);
  const place = <Place extends { file: string }>(at: Place): Place => ({ ...at, file: moved(at.file) });
  const movedFinding = (finding: ReportFinding): ReportFinding => ({
    ...finding,
    location: place(finding.location),
    related: finding.related.map((each) => ({ ...each, location: place(each.location) })),
    fix: finding.fix && { ...finding.fix, replaces: finding.fix.replaces && place(finding.fix.replaces) },
  });
  return {
    ...report,
    findings: report.findings.map(movedFinding),
    destinations: report.destinations.map((destination) => ({
      ...destination,
      location: place(destination.location),
      findings: destination.findings.map(movedFinding),
    })),
  };
}

/** The path of a URL. encodeURIComponent throws for half a surrogate pair. */
export function uriPath(file: string): string {
  return file
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

export function groupByRule(
  placed: PlacedFinding[],
  likeness: (finding: ReportFinding) => string = ({ why, severity }) => (severity === "notice" ? "" : why),
): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const each of placed) {
    const { rule, severity, why, title } = each.finding;
    const key = JSON.stringify([rule, severity, likeness(each.finding)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, severity, why, title, members: [each] });
    else {
      group.members.push(each);
      group.title = ruleTitle(rule);
    }
  }
  return [...groups.values()].toSorted(
    (one, other) => severityRank[one.severity] - severityRank[other.severity],
  );
}

/** Ignored findings of a rule with the same reason and end date. */
export function ignoredGroups(report: Report): FindingGroup[] {
  const ignored = placedFindings(report).filter((each) => each.finding.ignored !== null);
  return groupByRule(ignored, (finding) => JSON.stringify(finding.ignored));
}

export function placesWords(members: PlacedFinding[]): string {
  const ids = new Set(members.flatMap(({ destination }) => destination?.id ?? []));
  return `${members.length} ${ids.size === members.length ? "destinations" : "places"}`;
}

export const statusRank: Record<Status, number> = { failed: 0, warned: 1, skipped: 2, passed: 3 };

export function worstFirst(destinations: ReportDestination[]): ReportDestination[] {
  return destinations.toSorted((one, other) => statusRank[one.status] - statusRank[other.status]);
}

export function causeOf({ findings }: ReportDestination): { finding: ReportFinding; more: number } | null {
  const counting = findings.filter(({ ignored }) => ignored === null);
  const errors = counting.filter(({ severity }) => severity === "error");
  const causes = errors.length > 0 ? errors : counting.filter(({ severity }) => severity === "warning");
  return causes[0] === undefined ? null : { finding: causes[0], more: causes.length - 1 };
}

export function reasonGroups(destinations: ReportDestination[]): SkipGroup[] {
  const groups = new Map<string, string[]>();
  for (const { reason, id } of destinations) {
    if (reason !== null) groups.set(reason, [...(groups.get(reason) ?? []), id]);
  }
  return [...groups].map(([reason, ids]) => ({ reason, ids }));
}

/** Leaves out what the headline says already: the only reason for all destinations, and `mode: validate`. */
export function skipGroups({ destinations, mode, outcome }: Report): SkipGroup[] {
  const groups = mode === "validate" ? [] : reasonGroups(destinations);
  const isSaid =
    outcome !== "failed" && groups.length === 1 && destinations.every(({ reason }) => reason !== null);
  return isSaid ? [] : groups;
}

const maxIds = 20;

export function idList(ids: string[], show = (id: string) => id): string {
  const shown = ids.slice(0, maxIds).map(show).join(", ");
  return ids.length <= maxIds ? shown : `${shown} and ${ids.length - maxIds} more`;
}

/**
 * For a destination without problems: "PostgreSQL 18.4, TLSv1.3", "valid" or "not checked". Empty if nothing is known.
 */
export function resultWords({ server, reason, tls, tries }: ReportDestination, mode: Report["mode"]): string {
  if (mode === "validate") return "valid";
  if (server === null) return reason === null ? "" : "not checked";
  const version = `${server.product}\u00a0${oneLine(server.version, 40)}`;
  return `${version}${tls === null ? "" : `, ${tls.protocol}`}${triesWords(tries)}`;
}

export function triesWords(tries: number): string {
  return tries > 1 ? `, after ${tries} tries` : "";
}

export function baseWords({ base }: Report): string | null {
  if (base === null) return null;
  // Of a merged report, some shards may have read it.
  if (base.unreadable !== null) return `Unchanged destinations were checked too: ${base.unreadable}`;
  return base.deleted.length === 0 ? null : `Deleted from the base branch: ${idList(base.deleted)}.`;
}

export function unknownIdWords(
  { unknown, known, ambiguous }: Omit<UnknownIds, "kind">,
  name: string,
): string[] {
  const available =
    known.length === 0
      ? "The files have no destinations."
      : `Available: ${idList(known.map((id) => oneLine(id, 60)))}.`;
  const several = ambiguous.map(
    (each) =>
      `${name}: ${each.ids.length} destinations have the display name "${oneLine(each.name, 60)}". Use an id: ${idList(each.ids)}.`,
  );
  const missing = unknown.map((id) => {
    const near = suggestion(id, known);
    const question = near === null ? "" : ` Did you mean ${oneLine(near, 60)}?`;
    return `${name}: unknown destination "${id}".${question} ${available}`;
  });
  return [...several, ...missing];
}

export function findingWords({ message, why, fix }: ReportFinding): string {
  const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
  return [message, `Why it matters: ${why}`, ...remedy].join("\n\n");
}

export function remedyWords(fix: ReportFix): string {
  const heading = fixHeading(fix);
  const note = fix.note === null ? "" : `\n${fix.note}`;
  if (fix.text === "") return `${heading}.${note}`;
  return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}

export function ignoredWords({ reason, until }: NonNullable<ReportFinding["ignored"]>): string {
  return `Ignored${until === null ? "" : ` until ${until}`}: ${reason}`;
}

export type FixPart =
  | { kind: "prose" | "item"; text: string }
  | { kind: "code"; language: string; text: string };

/** The parts of a fix in reading order. In advice and notes, lines that begin with four spaces are code. */
export function fixParts(
  { kind, text, note }: Pick<ReportFix, "kind" | "text" | "note">,
  heading: string,
): FixPart[] {
  const fix: FixPart[] =
    kind === "text"
      ? paragraphs(text)
      : text === ""
        ? [{ kind: "prose", text: `${heading}.` }]
        : [
            { kind: "prose", text: `${heading}:` },
            { kind: "code", language: kind === "shell" ? "sh" : kind, text },
          ];
  return note === null ? fix : [...fix, ...paragraphs(note)];
}

function paragraphs(text: string): FixPart[] {
  const parts: FixPart[] = [];
  for (const line of text.split("\n")) {
    const last = parts.at(-1);
    if (line.startsWith(itemMark)) parts.push({ kind: "item", text: line.slice(itemMark.length) });
    else if (!line.startsWith(codeMark)) parts.push({ kind: "prose", text: line });
    else if (last?.kind === "code") last.text += `\n${line.slice(codeMark.length)}`;
    else parts.push({ kind: "code", language: "", text: line.slice(codeMark.length) });
  }
  return parts;
}

const codeMark = "    ";
const itemMark = "- ";

/** "Run in the database `analytics`, as `owner` or a superuser", "In destinations.yml, change line 9 to"; "" for advice. */
export function fixHeading(fix: ReportFix): string {
  if (fix.kind === "sql") return sqlHeading(fix);
  if (fix.kind === "shell") return "Run";
  if (fix.kind === "text") return "";
  const { replaces, below } = fix;
  if (replaces === null) return below.length === 0 ? "Write in the entry" : `Write below ${keyWords(below)}`;
  const { start_line: start, end_line: end } = replaces;
  const file = withoutBackticks(replaces.file);
  const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
  if (end < start) return `${place}, add above line ${start}`;
  const lines = start === end ? `line ${start}` : `lines ${start} to ${end}`;
  return fix.text === "" ? `${place}, remove ${lines}` : `${place}, change ${lines} to`;
}

function sqlHeading({ run_as, database }: ReportFix): string {
  const isAnySuperuser = run_as === "a superuser" || run_as === null;
  const who = isAnySuperuser
    ? "as a superuser"
    : `as \`${shortened(withoutBackticks(run_as), 63)}\` or a superuser`;
  return database === null ? `Run ${who}` : `Run in the database \`${withoutBackticks(database)}\`, ${who}`;
}

function keyWords(keys: string[]): string {
  const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(withoutBackticks);
  return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}

export function rulePage(rule: string): string {
  return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
