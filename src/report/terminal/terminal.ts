import { ruleTitle } from "../../rules/catalogue.ts";
import { duration } from "../../text/phrases.ts";
import { printable } from "../../text/printable.ts";
import {
  columnsOf,
  hanging,
  type Look,
  listItem,
  type Paint,
  painter,
  prose,
  type TextStyle,
} from "../../text/prose.ts";
import { changeLines, changesHeading } from "../changes.ts";
import {
  baseWords,
  countingFindings,
  type FindingGroup,
  fixHeading,
  fixParts,
  groupByRule,
  idList,
  ignoredGroups,
  ignoredWords,
  type PlacedFinding,
  placesWords,
  remedyWords,
  type SkipGroup,
  skipGroups,
} from "../findings.ts";
import type { Report, ReportDestination, ReportFinding, ReportFix, Status } from "../report.generated.ts";
import { countParts, exitStatus, headline } from "../verdict.ts";
import { destinationTable, isValid, statusMark } from "./destinations.ts";

const severityStyle: Record<ReportFinding["severity"], TextStyle> = {
  error: "red",
  warning: "yellow",
  notice: "blue",
};

export function terminalReport(report: Report, { colour, width }: Look): string {
  const paint = painter(colour);
  const blocks = [
    ...groupByRule(countingFindings(report), likeness).map((group) => groupBlock(group, paint, width)),
    ...ignoredGroups(report).map((group) => ignoredBlock(group, paint, width)),
    ...(report.destinations.length > 0 ? [destinationTable(report, paint, width)] : []),
    ...skipGroups(report).map((group) => skipBlock(group, paint, width)),
    ...changesBlock(report, paint, width),
    ...[baseWords(report)]
      .filter((words) => words !== null)
      .map((words) => prose(words, 0, width).join("\n")),
    closingLine(report, paint, width),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** `--quiet`: prints nothing if all is well. */
export function terminalProblems(report: Report, { colour, width }: Look): string {
  const paint = painter(colour);
  const isUnchecked = report.outcome === "skipped" && report.mode === "check";
  const problems = groupByRule(countingFindings(report), likeness).filter(
    ({ severity }) => severity !== "notice",
  );
  const blocks = [
    ...problems.map((group) => groupBlock(group, paint, width)),
    ...(exitStatus(report) !== 0 || isUnchecked ? [headlineLines(report, paint, width)] : []),
  ];
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function headlineLines(report: Report, paint: Paint, width: number): string {
  return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}

/** "✖ 2 of 8 destinations failed. (5 passed, 1 warned, 2 failed; 0.4 s)" */
function closingLine(report: Report, paint: Paint, width: number): string {
  const counts = countParts(report);
  const parts = report.mode === "validate" ? counts.map((part) => part.replace("skipped", "valid")) : counts;
  const sum = [...(parts.length > 1 ? [parts.join(", ")] : []), duration(report.duration_ms)].join("; ");
  const [mark, style] = statusMark[outcomeShown(report)];
  const [first, rest] = hanging(`${headline(report)} (${sum})`, 2, width);
  return [`${paint(style, mark)} ${paint("bold", first)}`, ...painted("bold", rest, paint)].join("\n");
}

function outcomeShown(report: Report): Status {
  if (exitStatus(report) !== 0) return "failed";
  return isValid(report, report.outcome) ? "passed" : report.outcome;
}

type NamedFinding = {
  finding: PlacedFinding["finding"];
  destination: Pick<ReportDestination, "display_name"> | null;
};

export function findingBlock({ finding, destination }: NamedFinding, paint: Paint, width: number): string {
  const { rule, ignored, message, why, fix } = finding;
  const head = headLines({ finding, destination }, ` [${rule}]`, paint, width);
  if (ignored !== null) return [...head, ...prose(ignoredWords(ignored), 2, width)].join("\n");
  const lines = [
    ...head,
    ...excerptLines(finding, paint, width),
    ...prose(message, 2, width),
    ...labelled("Why", why, paint, width),
  ];
  return [...lines, ...(fix === null ? [] : fixLines(fix, "", paint, width))].join("\n");
}

function excerptLines({ excerpt, location, severity }: ReportFinding, paint: Paint, width: number): string[] {
  if (excerpt === null) return [];
  const number = `  ${location.line} | `;
  const room = width - number.length;
  // A merged report may contain any text.
  const text = printable(excerpt.text);
  const [prefix, place] = [text.slice(0, excerpt.start), text.slice(excerpt.start, excerpt.end)];
  const carets = "^".repeat(Math.max(1, columnsOf(place)));
  const below = `${" ".repeat(number.length - 2)}| ${" ".repeat(columnsOf(prefix))}`;
  if (columnsOf(text) > room) return [];
  return [paint("dim", number) + text, paint("dim", below) + paint(severityStyle[severity], carets)];
}

/** "destinations.yml:7:15: error: warehouse: Password authentication failed", as compilers print it. */
function headLines(
  { finding, destination }: NamedFinding,
  end: string,
  paint: Paint,
  width: number,
): string[] {
  const { location, severity, title, ignored } = finding;
  const place = `${printable(location.file)}:${location.line}:${location.column}`;
  const about = destination === null ? "" : `${printable(destination.display_name)}: `;
  const [level, style] =
    ignored === null ? [severity, severityStyle[severity]] : [`${severity}, ignored`, "dim" as const];
  const [first, rest] = hanging(`${place}: ${level}: ${about}${title}${end}`, 2, width);
  const start = `${place}: ${level}:`;
  const paintedStart = `${paint("bold", place)}: ${paint(style, level)}:`;
  return [first.startsWith(start) ? paintedStart + first.slice(start.length) : first, ...rest];
}

function likeness({ severity, title, why }: ReportFinding): string {
  return severity === "notice" ? "" : `${withoutNames(title)}\n${why}`;
}

function withoutNames(text: string): string {
  return text.replaceAll(/`[^`]*`|\d+/g, "");
}

const maxExcerpts = 2;

const maxFixes = 3;
const maxFixLines = 12;

function groupBlock(group: FindingGroup, paint: Paint, width: number): string {
  const { rule, severity, why, members } = group;
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return findingBlock(only, paint, width);
  if (severity === "notice") return noticeBlock(group, paint, width);
  const isOneMessage = distinct(members, ({ message }) => withoutNames(message)).length === 1;
  const fixes = distinct(members, ({ fix }) => (fix === null ? "" : remedyWords(fix)));
  const isOneFix = fixes.length === 1;
  const linesOf = ({ finding: { fix }, destination }: PlacedFinding) => {
    const about = isOneFix || destination === null ? "" : `${destination.display_name}: `;
    return fix === null ? [] : fixLines(fix, about, paint, width);
  };
  // The fixes of one destination are complete, so that `--only` prints those that are omitted here.
  const isOfSeveral = new Set(members.flatMap(({ destination }) => destination?.id ?? [])).size > 1;
  const shown = isOfSeveral ? firstFixes(fixes.slice(0, maxFixes).map(linesOf)) : fixes.map(linesOf);
  const omitted = fixes.length - shown.length;
  const hasFewPlaces = distinct(members, placeOf).length <= maxExcerpts;
  return [
    ...members.flatMap((member, index) => [
      ...headLines(member, "", paint, width),
      // Entries that share an anchor have the same place.
      ...(hasFewPlaces && placeOf(member.finding) !== placeOf(members[index + 1]?.finding)
        ? excerptLines(member.finding, paint, width)
        : []),
      ...(isOneMessage ? [] : prose(member.finding.message, 2, width)),
    ]),
    ...prose(`[${rule}]${isOneMessage ? ` ${exampleOf(members)}` : ""}`, 2, width),
    ...labelled("Why", why, paint, width),
    ...shown.flat(),
    ...(omitted > 0
      ? prose(
          `…and ${omitted === 1 ? "1 more fix like this" : `${omitted} more fixes like these`}: \`--only ID\` prints those of one destination.`,
          7,
          width,
        )
      : []),
  ].join("\n");
}

function placeOf(finding: ReportFinding | undefined): string {
  return JSON.stringify(finding?.location ?? null);
}

/** The first, and more while they are short. */
function firstFixes(fixes: string[][]): string[][] {
  let lines = 0;
  return fixes.filter((fix, index) => {
    lines += fix.length;
    return index === 0 || lines <= maxFixLines;
  });
}

function exampleOf(members: PlacedFinding[]): string {
  const [first] = members;
  const isSame = distinct(members, ({ message }) => message).length === 1;
  const about = isSame || !first?.destination ? "" : `${first.destination.display_name}: `;
  return `${about}${first?.finding.message ?? ""}`;
}

function distinct(members: PlacedFinding[], keyOf: (finding: ReportFinding) => string): PlacedFinding[] {
  const values = new Map<string, PlacedFinding>();
  for (const member of members) {
    const value = keyOf(member.finding);
    if (!values.has(value)) values.set(value, member);
  }
  return [...values.values()];
}

function noticeBlock({ rule, title, members }: FindingGroup, paint: Paint, width: number): string {
  const ids = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
  const words = `${title}, for ${ids.length} destinations: ${idList(ids)} [${rule}]`;
  const [first, rest] = hanging(`notice: ${words}`, 2, width);
  return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}

function ignoredBlock({ rule, severity, members }: FindingGroup, paint: Paint, width: number): string {
  const [first] = members;
  if (first === undefined || first.finding.ignored === null) return "";
  if (members.length === 1) return findingBlock(first, paint, width);
  const { ignored } = first.finding;
  const ids = new Set(members.map(({ finding, destination }) => destination?.id ?? finding.location.file));
  const level = `${severity}, ignored`;
  const words = `${level}: ${ruleTitle(rule)}, in ${placesWords(members)}: ${idList([...ids])} [${rule}]`;
  const [line, rest] = hanging(words, 2, width);
  return [line.replace(level, paint("dim", level)), ...rest, ...prose(ignoredWords(ignored), 2, width)].join(
    "\n",
  );
}

function skipBlock({ reason, ids }: SkipGroup, paint: Paint, width: number): string {
  const [first, rest] = hanging(idList(ids), 2, width);
  return [`${paint("dim", "-")} ${first}`, ...rest, ...prose(reason, 2, width)].join("\n");
}

function changesBlock(report: Report, paint: Paint, width: number): string[] {
  const heading = changesHeading(report);
  if (heading === null) return [];
  const lines = changeLines(report).flatMap(({ status, text }) => {
    const [mark, style] = statusMark[status];
    const [first, rest] = hanging(text, 2, width);
    return [`${paint(style, mark)} ${first}`, ...rest];
  });
  return [[`${heading}:`, ...lines].join("\n")];
}

function fixLines(fix: ReportFix, about: string, paint: Paint, width: number): string[] {
  const [first, ...rest] = fixParts(fix, fixHeading(fix));
  const lines = rest.flatMap((part) => {
    if (part.kind === "code")
      return part.text.split("\n").map((line) => `         ${paint("green", printable(line))}`);
    return part.kind === "item" ? listItem(part.text, 7, width) : prose(part.text, 7, width);
  });
  return [...labelled("Fix", about + (first?.text ?? ""), paint, width), ...lines];
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  const [first, rest] = hanging(text, 7, width);
  return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}

function painted(style: TextStyle, lines: string[], paint: Paint): string[] {
  return lines.map((line) => paint(style, line));
}
