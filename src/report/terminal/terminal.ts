// The report for a terminal or a log: problems with their place in front, then a line for each destination, then the sum.
// Where nothing was dialled, that comes first.

import { printable } from "../../text/printable.ts";
import { changeLines, changesHeading } from "../changes/words.ts";
import {
  baseWords,
  gatherNotices,
  idList,
  type Placed,
  placedFindings,
  type SharedNotice,
  type SkipGroup,
  skipGroups,
} from "../groups.ts";
import type { Report, ReportDestination, ReportFinding, ReportFix } from "../report.generated.ts";
import { fixHeading } from "../words/fix.ts";
import { counts, headline } from "../words/headline.ts";
import { hanging, type Paint, painter, prose, type Style, seconds } from "./lines.ts";
import { statusMark, table } from "./table.ts";

/** `width` is where prose is broken, in columns. */
export type Look = { colour: boolean; width: number };

const severityStyle: Record<ReportFinding["severity"], Style> = {
  error: "red",
  warning: "yellow",
  notice: "blue",
};

/** The whole report as lines of text, ending with a line break. */
export function terminalReport(report: Report, { colour, width }: Look): string {
  const paint = painter(colour);
  const isFirst =
    report.destinations.length > 0 &&
    report.outcome !== "failed" &&
    report.destinations.every(({ reason }) => reason !== null);
  const verdict = verdictLines(report, paint, width);
  const sums = [counts(report), seconds(report.duration_ms)].filter((part) => part !== "");
  const sum = sums.join("; ").length <= width ? [sums.join("; ")] : sums;
  const { single, shared } = gatherNotices(placedFindings(report));
  const blocks = [
    ...(isFirst ? [verdict] : []),
    ...single.map((placed) => findingBlock(placed, paint, width)),
    ...shared.map((notice) => noticeBlock(notice, paint, width)),
    ...(report.destinations.length > 0 ? [table(report, paint, width)] : []),
    ...skipGroups(report).map((group) => skipBlock(group, paint, width)),
    ...changesBlock(report, paint, width),
    ...[baseWords(report)]
      .filter((words) => words !== null)
      .map((words) => prose(words, 0, width).join("\n")),
    [
      ...(isFirst ? [] : [verdict]),
      ...painted(
        "dim",
        sum.flatMap((each) => prose(each, 0, width)),
        paint,
      ),
    ].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

export function verdictLines(report: Report, paint: Paint, width: number): string {
  return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}

/** A finding with the name of its destination, where it has one. */
type Named = { finding: Placed["finding"]; destination: Pick<ReportDestination, "display_name"> | null };

/** One finding, as it stands in the report. */
export function findingBlock({ finding, destination }: Named, paint: Paint, width: number): string {
  const { location, severity, rule, title, ignored } = finding;
  const place = `${printable(location.file)}:${location.line}:${location.column}`;
  const about = destination === null ? "" : `${printable(destination.display_name)}: `;
  const [level, style] =
    ignored === null ? [severity, severityStyle[severity]] : [`${severity}, accepted`, "dim" as const];
  const [first, rest] = hanging(`${place}: ${level}: ${about}${title} [${rule}]`, 2, width);
  const start = `${place}: ${level}:`;
  const painted = `${paint("bold", place)}: ${paint(style, level)}:`;
  const head = [first.startsWith(start) ? painted + first.slice(start.length) : first, ...rest].join("\n");
  if (ignored !== null) {
    const until = ignored.until === null ? "" : ` (until ${ignored.until})`;
    return [head, ...prose(`Accepted${until}: ${ignored.reason}`, 2, width)].join("\n");
  }
  const lines = [head, ...prose(finding.message, 2, width), ...labelled("Why", finding.why, paint, width)];
  return [...lines, ...(finding.fix === null ? [] : fixLines(finding.fix, paint, width))].join("\n");
}

function noticeBlock({ finding, ids }: SharedNotice, paint: Paint, width: number): string {
  const words = `${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`;
  const [first, rest] = hanging(`notice: ${words}`, 2, width);
  return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
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

function fixLines(fix: ReportFix, paint: Paint, width: number): string[] {
  const note = fix.note === null ? [] : prose(fix.note, 7, width);
  if (fix.kind === "text") {
    const [advice = "", ...lines] = fix.text.split("\n");
    return [
      ...labelled("Fix", advice, paint, width),
      ...lines.flatMap((line) =>
        line.startsWith("    ") ? [`       ${printable(line)}`] : prose(line, 7, width),
      ),
      ...note,
    ];
  }
  const text = fix.text.split("\n").map((line) => `       ${paint("green", printable(line))}`);
  return [...labelled("Fix", `${fixHeading(fix)}:`, paint, width), ...text, ...note];
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  const [first, rest] = hanging(text, 7, width);
  return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}

function painted(style: Style, lines: string[], paint: Paint): string[] {
  return lines.map((line) => paint(style, line));
}
